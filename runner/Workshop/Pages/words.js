// What the pages say in more than one place.

/** The head of each step, as a phone and the wall say it. */
export const steps = {
  door: 'Come in',
  contract: 'Before we begin',
  briefing: 'The situation',
  read: 'Listen first',
  think: 'Think first, each alone',
  vote: 'What would you say?',
  discuss: 'Talk it over',
  second: 'And now: what would you say?',
  guess: 'How would each line land?',
  reveal: 'What each line does',
  branch: 'Two ways on: this is the first',
  ending: 'How it ended',
  tables: 'Each table, its own way',
  compare: 'Side by side',
  closed: 'The room is closed',
};

/** The four quadrants of a line, by their letter. A name from elsewhere never becomes a class. */
export const quadrants = { I: 'integrated', H: 'head-led', P: 'people-led', N: 'neither' };

export const axes = { clarity: 'Clarity', care: 'Care' };

/** The two ends of a scale, in few words. */
export const ends = {
  clarity: ['the wrong idea', 'clear, with what comes next'],
  care: ['blame or a threat', 'hears them, and acts'],
};

/** What a step of a scale means, from −2 to 2. */
export const meanings = {
  clarity: {
    '-2': 'They would leave with the wrong idea, or none',
    '-1': 'Vague, or only hinted',
    '0': 'Neither helps nor blurs',
    '1': 'They could say it back',
    '2': 'They could say it back, and what happens next',
  },
  care: {
    '-2': 'Blame, contempt or a threat',
    '-1': 'Talks past them',
    '0': 'Neither helps nor harms',
    '1': 'Takes in what they need',
    '2': 'Takes in what they need, and acts on it',
  },
};

export const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);

export const list = (value) => (Array.isArray(value) ? value.filter((item) => item !== null && item !== undefined) : []);

export const letterOf = (view, at) => list(view?.options)[at]?.letter ?? 'ABCDEFGHIJ'[at] ?? '?';

/** −2, 0, +1, +0.4: with a real minus, and the sign where there is one. */
export function signed(value) {
  if (!isNumber(value)) return '';
  const round = Math.round(value * 10) / 10;
  return round > 0 ? `+${round}` : round < 0 ? `−${-round}` : '0';
}

export const meaning = (axis, value) => (isNumber(value) ? meanings[axis][String(Math.max(-2, Math.min(2, Math.round(value))) + 0)] : '');

export const count = (number, one, many) => (number === 1 ? `1 ${one}` : `${number} ${many}`);

/** How many have voted, or guessed; never what. */
export function voted(view) {
  const { count: people, of } = view?.voted ?? {}, did = view?.step === 'guess' ? 'have guessed' : 'have chosen';
  if (!isNumber(people)) return '';
  return isNumber(of) ? `${people} of ${of} ${did}` : `${people} ${did}`;
}

/** How many seconds are left by now: the view says how many there were when it came, at. */
export function secondsLeft(view, now) {
  if (!isNumber(view?.timer?.left)) return null;
  const gone = view.paused || !isNumber(view.at) ? 0 : (now - view.at) / 1000;
  return Math.max(0, Math.ceil(view.timer.left - gone));
}

/** A countdown that never shames. */
export function clock(view, now) {
  const left = secondsLeft(view, now);
  if (left === null) return '';
  if (left === 0) return 'Take the time you need.';
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
}

/** The moves between two votes, the largest first: "3 went from A to B". Null where the view has none. */
export function movement(view) {
  const moved = list(view?.reveal?.moved);
  if (moved.length === 0) return null;
  const ways = [];
  let stayed = 0;
  moved.forEach((row, from) => list(row).forEach((people, to) => {
    if (!isNumber(people) || people <= 0) return;
    if (from === to) stayed += people;
    else ways.push({ from, to, people });
  }));
  ways.sort((one, other) => other.people - one.people || one.from - other.from || one.to - other.to);
  return { ways, stayed, changed: ways.reduce((sum, way) => sum + way.people, 0) };
}

/** "named-the-gap" → "named the gap". */
export const signal = (name) => String(name).replaceAll('-', ' ');

/** The parts of a step that does not fit one wall, with the words of their buttons. */
export function parts(view) {
  if (view.step === 'reveal') {
    const read = list(view.reveal?.options);
    return [view.reveal?.votes && ['votes', 'The room'], read.length > 0 && ['lines', 'The lines'], ...read.map((_, at) => [String(at), letterOf(view, at)]), list(view.reveal?.thoughts).length > 0 && ['thoughts', 'Behind the words']].filter(Boolean);
  }
  const behind = ['hidden', 'split', 'changed'].some((name) => list(view.ending?.[name]).length > 0);
  return view.step === 'ending' && behind ? [['end', 'The end'], ['behind', 'Behind it']] : [];
}

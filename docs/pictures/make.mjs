// Draws the README's pictures from real runs: node docs/pictures/make.mjs (needs tmux and a built runner).
// A run is played in a terminal of its own with a fixed seed; what the terminal shows becomes an SVG.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const [columns, rows] = [96, 30];
const home = mkdtempSync(join(tmpdir(), 'rehearsal-picture-'));
const socket = `rehearsal-picture-${process.pid}`;
const tmux = (...args) => execFileSync('tmux', ['-L', socket, ...args], { encoding: 'utf8' });
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const press = (...keys) => keys.forEach((key) => tmux('send-keys', '-t', 't', key));

async function waitFor(text) {
  for (let tries = 0; tries < 400; tries++) {
    if (tmux('capture-pane', '-p', '-t', 't').includes(text)) return;
    await sleep(100);
  }
  throw new Error(`'${text}' never came:\n${tmux('capture-pane', '-p', '-t', 't')}`);
}

const named = ['#1c1b19', '#b3403a', '#3f7d4e', '#9a6a00', '#2b6cb0', '#7a4f96', '#2f7f86', '#55524c', '#77736b', '#c9524b', '#4f9460', '#b07d10', '#3b82cf', '#9463b3', '#3d9aa2', '#1c1b19'];

function colourOf(codes, at) {
  if (codes[at] === 5) return [codes[at + 1] < 16 ? named[codes[at + 1]] : cube(codes[at + 1]), at + 1];
  if (codes[at] === 2) return [`rgb(${codes.slice(at + 1, at + 4).join(',')})`, at + 3];
  return [undefined, at];
}

function cube(index) {
  if (index >= 232) return `rgb(${Array(3).fill(8 + (index - 232) * 10).join(',')})`;
  const level = (value) => (value === 0 ? 0 : 55 + value * 40);
  const rest = index - 16;
  return `rgb(${level(Math.floor(rest / 36))},${level(Math.floor(rest / 6) % 6)},${level(rest % 6)})`;
}

function styleAfter(style, codes) {
  const next = { ...style };
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at];
    if (code === 0) Object.keys(next).forEach((key) => delete next[key]);
    else if (code === 1) next.bold = true;
    else if (code === 2) next.dim = true;
    else if (code === 3) next.italic = true;
    else if (code === 22) { delete next.bold; delete next.dim; }
    else if (code >= 30 && code <= 37) next.colour = named[code - 30];
    else if (code >= 90 && code <= 97) next.colour = named[code - 82];
    else if (code === 39) delete next.colour;
    else if (code === 38) [next.colour, at] = colourOf(codes, at + 1);
  }
  return next;
}

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function spanOf(text, style) {
  const parts = [];
  if (style.colour) parts.push(`fill="${style.colour}"`);
  if (style.dim) parts.push('fill-opacity="0.62"');
  if (style.bold) parts.push('font-weight="700"');
  if (style.italic) parts.push('font-style="italic"');
  return parts.length ? `<tspan ${parts.join(' ')}>${escape(text)}</tspan>` : escape(text);
}

function svgOf(screen, title) {
  const lines = screen.replace(/\n+$/, '').split('\n');
  const [cell, line, margin] = [8.43, 19, 18];
  let style = {};
  const drawn = lines.map((text, row) => {
    const spans = text.split(/\x1b\[([\d;]*)m/).map((part, index) => {
      if (index % 2 === 0) return part ? spanOf(part, style) : '';
      style = styleAfter(style, part.split(';').map(Number));
      return '';
    });
    return `<text x="${margin}" y="${margin + 14 + row * line}" xml:space="preserve">${spans.join('')}</text>`;
  });
  const [width, height] = [Math.round(columns * cell + 2 * margin), lines.length * line + 2 * margin];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escape(title)}</title>
<rect width="100%" height="100%" rx="10" fill="#fbfaf7"/>
<g font-family="ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#1c1b19">
${drawn.join('\n')}
</g>
</svg>
`;
}

const shoot = (name, title) => writeFileSync(join(here, `${name}.svg`), svgOf(tmux('capture-pane', '-e', '-p', '-t', 't'), title));

async function act(moves) {
  for (const move of moves) {
    const before = tmux('capture-pane', '-p', '-t', 't');
    press(move);
    for (let tries = 0; tries < 100; tries++) {
      await sleep(100);
      const now = tmux('capture-pane', '-p', '-t', 't');
      if (now !== before && / say it|Enter debrief/.test(now)) break;
    }
    await sleep(300);
  }
}

try {
  const program = `env REHEARSAL_HOME=${home} TERM=xterm-256color COLORTERM=truecolor REHEARSAL_UI=full dotnet ${join(root, 'runner/bin/Debug/net10.0/rehearse.dll')} play missed-handover --seed 12`;
  tmux('new-session', '-d', '-s', 't', '-x', String(columns), '-y', String(rows), program);
  await waitFor('Enter begin');
  press('Enter');
  await waitFor(' say it');
  await act(['2', '1']);
  shoot('talk', 'A talk: what Dana says, and four replies to choose from');
  for (let moves = 0; moves < 30 && !tmux('capture-pane', '-p', '-t', 't').includes('Enter debrief'); moves++) await act([String(((moves * 2) % 3) + 1)]);
  press('Enter');
  await waitFor('take back?');
  press('Enter');
  await waitFor('How clear');
  press('4');
  await waitFor('How much care');
  press('3');
  await waitFor('friend tonight');
  press('n');
  await waitFor('integrated');
  shoot('debrief', 'The debrief: what Dana might tell a friend tonight, lines counted in words, and the picture behind them');
} finally {
  try { tmux('kill-server'); } catch { /* gone already */ }
  rmSync(home, { recursive: true, force: true });
}

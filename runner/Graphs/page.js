'use strict';
// Everything shown is on the page already: this only moves, marks and hides it.
const one = (selector) => document.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];
const picture = one('#picture'), drawing = one('#picture svg'), script = one('#script'), chosen = one('#chosen');
const options = all('#picture .option'), arrows = all('#picture .arrow');
const abouts = new Map(all('#list [data-about]').map((item) => [item.dataset.about, item]));
const full = drawing.viewBox.baseVal;
let scale = 1;

function zoomTo(next) {
  const x = (picture.scrollLeft + picture.clientWidth / 2) / scale, y = (picture.scrollTop + picture.clientHeight / 2) / scale;
  scale = Math.min(3, Math.max(0.05, next));
  drawing.style.width = full.width * scale + 'px';
  picture.scrollTo(x * scale - picture.clientWidth / 2, y * scale - picture.clientHeight / 2);
}

const whole = () => Math.min(picture.clientWidth / full.width, picture.clientHeight / full.height);
const readable = () => Math.min(1, Math.max(0.85, picture.clientWidth / full.width));

all('[data-zoom]').forEach((button) => button.addEventListener('click', () => {
  const factor = Number(button.dataset.zoom);
  zoomTo(factor === 0 ? whole() : factor === 1 ? readable() : scale * factor);
}));

function bringIntoView(element) {
  const box = element.getBoundingClientRect(), pane = picture.getBoundingClientRect();
  if (box.left < pane.left || box.right > pane.right) picture.scrollLeft += box.left - pane.left - (pane.width - box.width) / 2;
  if (box.top < pane.top || box.bottom > pane.bottom) picture.scrollTop += box.top - pane.top - (pane.height - box.height) / 2;
}

function choose(option) {
  all('.current').forEach((marked) => marked.classList.remove('current'));
  option.classList.add('current');
  arrows.filter((arrow) => arrow.dataset.option === option.id).forEach((arrow) => arrow.classList.add('current'));
  chosen.replaceChildren(...[...abouts.get(option.id).childNodes].map((node) => node.cloneNode(true)));
  chosen.className = abouts.get(option.id).className;
  const line = option.getAttribute('href') && document.getElementById(option.getAttribute('href').slice(1));
  if (!line) return;
  line.classList.add('current');
  script.scrollTop += line.getBoundingClientRect().top - script.getBoundingClientRect().top - Math.max(script.clientHeight / 2, chosen.offsetHeight + 20);
  if (script.getBoundingClientRect().top > window.innerHeight - 120) script.scrollIntoView({ block: 'nearest' });
}

function focusOn(option) {
  if (!option) return;
  options.forEach((other) => other.setAttribute('tabindex', other === option ? 0 : -1));
  option.focus({ preventScroll: true });
  bringIntoView(option);
}

const beside = (option, step) => {
  const same = options.filter((other) => other.dataset.point === option.dataset.point);
  return same[same.indexOf(option) + step];
};
const below = (option) => {
  const arrow = arrows.find((way) => way.dataset.option === option.id && options.some((other) => other.dataset.point === way.dataset.to));
  return arrow && options.find((other) => other.dataset.point === arrow.dataset.to);
};
const above = (option) => {
  const arrow = arrows.find((way) => way.dataset.to === option.dataset.point);
  return arrow && document.getElementById(arrow.dataset.option);
};
const steps = {
  ArrowLeft: (option) => beside(option, -1),
  ArrowRight: (option) => beside(option, 1),
  ArrowDown: below,
  ArrowUp: above,
  Home: () => options[0],
  End: () => options[options.length - 1],
};

options.forEach((option, index) => {
  option.setAttribute('tabindex', index === 0 ? 0 : -1);
  option.addEventListener('click', (event) => { event.preventDefault(); focusOn(option); choose(option); });
  option.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') choose(option);
    else if (event.key === '+' || event.key === '-') zoomTo(scale * (event.key === '+' ? 1.25 : 0.8));
    else if (steps[event.key]) focusOn(steps[event.key](option));
    else return;
    event.preventDefault();
  });
});

function filter() {
  const words = one('#words').value.trim().toLowerCase();
  const shown = new Set(all('#filter input[type=checkbox]').filter((box) => box.checked).map((box) => box.name));
  const found = options.filter((option) => {
    const about = abouts.get(option.id);
    const text = about.parentElement.parentElement.querySelector('h3').textContent + ' ' + about.textContent;
    const fits = shown.has(about.className) && text.toLowerCase().includes(words);
    option.classList.toggle('faint', !fits);
    about.hidden = !fits;
    return fits;
  });
  const kept = new Set(found.map((option) => option.id));
  arrows.forEach((arrow) => arrow.classList.toggle('faint', !kept.has(arrow.dataset.option)));
  all('#list .point').forEach((point) => { point.hidden = !point.querySelector('li:not([hidden])'); });
  one('#found').textContent = found.length === options.length ? '' : `${found.length} of ${options.length} options`;
  return found;
}

one('#filter').addEventListener('input', () => { const found = filter(); if (found.length > 0 && found.length < options.length) bringIntoView(found[0]); });
one('#filter').addEventListener('submit', (event) => { event.preventDefault(); focusOn(filter()[0]); });
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && event.target.tagName !== 'INPUT') { event.preventDefault(); one('#words').focus(); }
});

scale = readable();
drawing.style.width = full.width * scale + 'px';
const begin = drawing.querySelector('.point');
if (begin) bringIntoView(begin);

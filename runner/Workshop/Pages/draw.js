// Builds what the pages show, as nodes. Words of people and of scripts go in as text and as nothing else.
import { clock } from './words.js';

const drawing = 'http://www.w3.org/2000/svg';
const drawn = new Set(['svg', 'g', 'rect', 'circle', 'path', 'line']);

/** h('p.quiet', { lang: 'de' }, 'text', child, …): an element of this document. What is null, false or absent is left out. */
export function maker(document) {
  const make = (space) => (what, attributes, ...children) => {
    const [tag, ...classes] = what.split('.');
    const element = space || drawn.has(tag) ? document.createElementNS(drawing, tag) : document.createElement(tag);
    if (classes.length > 0) element.setAttribute('class', classes.join(' '));
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (name === 'style' || name.startsWith('on')) throw new Error(`${name} is not for a page with this policy`);
      if (value === null || value === undefined || value === false) continue;
      element.setAttribute(name, value === true ? '' : String(value));
    }
    append(element, children);
    return element;
  };
  const append = (element, children) => {
    for (const child of children) {
      if (Array.isArray(child)) append(element, child);
      else if (child !== null && child !== undefined && child !== false && child !== '') element.append(typeof child === 'object' ? child : document.createTextNode(String(child)));
    }
  };
  const h = make(false);
  /** Text inside a picture. */
  h.label = make(true);
  return h;
}

/** Makes the place look like what was drawn, and leaves alone what is the same already: the focus, what is being typed, what is folded out. */
export function settle(place, drawnNow) {
  const page = place.ownerDocument;
  const focused = place.contains(page.activeElement) && page.activeElement;
  children(place, drawnNow);
  if (focused && !focused.isConnected) (place.querySelector('[data-anchor]') ?? place).focus({ preventScroll: true });
}

const keyOf = (node) => node.dataset?.key ?? null;
const alike = (old, now) => old.nodeName === now.nodeName && old.namespaceURI === now.namespaceURI && keyOf(old) === keyOf(now);

function children(place, now) {
  const left = [...place.childNodes];
  const pairs = [...now.childNodes].map((node) => {
    const at = left.findIndex((old) => alike(old, node));
    return { node, old: at < 0 ? null : left.splice(at, 1)[0] };
  });
  left.forEach((old) => old.remove());
  let next = place.firstChild;
  for (const { node, old } of pairs) {
    if (old === null) place.insertBefore(node, next);
    else if (old === next) next = next.nextSibling;
    else place.insertBefore(old, next);
    if (old !== null) same(old, node);
  }
}

// What the reader has opened stays open.
const kept = (element, name) => name === 'open' && (element.nodeName === 'DETAILS' || element.nodeName === 'DIALOG');

function same(old, now) {
  if (old.nodeType === 3) {
    if (old.data !== now.data) old.data = now.data;
    return;
  }
  for (const { name } of [...old.attributes]) if (!now.hasAttribute(name) && !kept(old, name)) old.removeAttribute(name);
  for (const { name, value } of [...now.attributes]) if (old.getAttribute(name) !== value && !kept(old, name)) old.setAttribute(name, value);
  if (old.nodeName === 'INPUT' && old.checked !== now.checked) old.checked = now.checked;
  children(old, now);
}

/** Says a change to those who listen: a new step at once, a count at most every few seconds. */
export function crier(region, after = (wait, then) => setTimeout(then, wait)) {
  let step = '', waiting = null, words = '';
  const say = () => { if (region.textContent !== words) region.textContent = words; };
  return (stepNow, countNow) => {
    words = [stepNow, countNow].filter(Boolean).join(' ');
    if (stepNow !== step) {
      step = stepNow;
      say();
    } else if (waiting === null) waiting = after(5000, () => { waiting = null; say(); });
  };
}

/** The countdown goes on between two views of the room. */
export function ticking(document, viewNow) {
  setInterval(() => {
    const words = clock(viewNow(), performance.now());
    document.querySelectorAll('[data-clock]').forEach((element) => { if (words && element.textContent !== words) element.textContent = words; });
  }, 500);
}

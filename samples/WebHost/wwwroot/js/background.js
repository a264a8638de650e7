// The background: what the document asks for, its own colours, the usual ones, or any.
import { byId, el, icon } from './dom.js';
import { forbidsEdits } from './document-facts.js';
import { onLanguage, t } from './i18n.js';

// White and light grey of most authorities; blue and red as Chinese documents print them.
const usual = { '#FFFFFF': 'white', '#F8F8F8': 'offwhite', '#DCDCDC': 'grey', '#438EDB': 'blue', '#FF0000': 'red' };
let template = null;
let chosen = '';
let own = '#9CC4E4';

/** The chosen colour as #RRGGBB; empty where the document decides. */
export const currentBackground = () => chosen;

/** Shows the swatches of another document. */
export function useDocument(next) {
  template = next;
  show();
}

export function startBackground() {
  onLanguage(show);
}

function show() {
  const colours = [...new Set([...(template?.backgrounds ?? []), ...Object.keys(usual).filter((colour) => colour !== '#F8F8F8')].map((colour) => colour.toUpperCase()))].slice(0, 6);
  if (chosen && chosen !== own && !colours.includes(chosen)) chosen = '';
  byId('swatches').replaceChildren(
    swatch('', t('background.document'), el('span', { class: 'chip asks' }, icon('report'))),
    ...colours.map((colour) => swatch(colour, usual[colour] ? t(`background.${usual[colour]}`) : colour, chip(colour))),
    anyColour(colours));
  note();
}

function swatch(value, label, drawing) {
  const input = el('input', { type: 'radio', name: 'background', value, checked: value === chosen, onchange: () => choose(value) });
  return el('label', { class: 'swatch' }, input, drawing, el('span', {}, label));
}

function chip(colour, className = 'chip') {
  const node = el('span', { class: className });
  node.style.setProperty('--colour', colour);
  return node;
}

// The browser's own picker: it works with a keyboard and a screen reader.
function anyColour(colours) {
  const picked = chosen === own && !colours.includes(chosen);
  const drawing = chip(own, picked ? 'chip any picked' : 'chip any');
  const radio = el('input', { type: 'radio', name: 'background', value: own, checked: picked, tabindex: '-1', 'aria-hidden': 'true' });
  const picker = el('input', { type: 'color', value: own, 'aria-label': t('background.pick') });
  const take = () => {
    own = picker.value.toUpperCase();
    drawing.className = 'chip any picked';
    drawing.style.setProperty('--colour', own);
    radio.checked = true;
    choose(own);
  };
  picker.addEventListener('input', take);
  picker.addEventListener('change', take);
  return el('label', { class: 'swatch' }, radio, drawing, picker, el('span', {}, t('background.own')));
}

function choose(value) {
  chosen = value;
  note();
}

function note() {
  const accepted = (template?.backgrounds ?? []).some((colour) => colour.toUpperCase() === chosen);
  const key = !chosen || !template ? null : forbidsEdits(template) ? 'background.forbidden' : accepted ? null : 'background.unlisted';
  byId('background-note').hidden = key === null;
  byId('background-note').textContent = key ? t(key) : '';
}

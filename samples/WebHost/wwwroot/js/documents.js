// The document: by country and by search. The service searches: it knows sizes and common names, English and Chinese.
import { findTemplates } from './api.js';
import { byId, el } from './dom.js';
import { documentFacts, sizeOf } from './document-facts.js';
import { onLanguage, t } from './i18n.js';
import { byDemand, countryName, documentName, fullName, likelyCountry } from './names.js';

const typingPause = 200;
let all = [];
let found = [];
let chosen = null;
let changed = () => {};
let search = null;
let pause = 0;

/** The chosen document; null while there is none. */
export const currentDocument = () => chosen;

export async function startDocuments(onChange) {
  changed = onChange;
  byId('country').addEventListener('change', refresh);
  byId('search').addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(refresh, typingPause);
  });
  // Enter searches; it does not hand in the form.
  byId('search').addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
  await load();
  onLanguage(() => {
    if (all.length === 0) return;
    listCountries();
    show();
  });
}

async function load() {
  byId('documents').replaceChildren(...Array.from({ length: 5 }, () => el('div', { class: 'bone' })));
  try {
    found = all = await findTemplates({});
  } catch {
    return showState('document.failed', 'retry', load);
  }
  const home = likelyCountry();
  listCountries(all.some((template) => template.country === home) ? home : '');
  await refresh();
}

function listCountries(selected = byId('country').value) {
  const codes = [...new Set(all.map((template) => template.country))];
  const named = codes.map((code) => [code, countryName(code)]).sort((a, b) => (a[0] === 'ZZ') - (b[0] === 'ZZ') || a[1].localeCompare(b[1]));
  byId('country').replaceChildren(
    el('option', { value: '' }, t('document.everywhere')),
    ...named.map(([code, name]) => el('option', { value: code, selected: code === selected }, name)));
}

async function refresh() {
  const wanted = { search: byId('search').value.trim(), country: byId('country').value };
  search?.abort();
  search = new AbortController();
  try {
    found = wanted.search ? await findTemplates(wanted, search.signal) : all.filter((template) => !wanted.country || template.country === wanted.country);
  } catch (error) {
    if (error.name !== 'AbortError') showState('document.failed', 'retry', refresh);
    return;
  }
  if (!found.includes(chosen)) choose(found.find((template) => template.id === chosen?.id) ?? sorted()[0] ?? chosen);
  show();
}

const sorted = () => [...found].sort(byDemand);

function choose(template) {
  chosen = template;
  byId('document-facts').replaceChildren(...documentFacts(template));
  changed(template);
}

function show() {
  byId('document-count').textContent = t('document.count', { count: found.length });
  if (found.length === 0) return showState('document.none', 'document.all', showAll);
  const list = byId('documents');
  const place = list.scrollTop;
  list.replaceChildren(...rows());
  list.removeAttribute('aria-busy');
  list.scrollTop = place;
  if (chosen) byId('document-facts').replaceChildren(...documentFacts(chosen));
}

// One country: its documents by kind. Several: by country, each under its name.
function rows() {
  const countries = Map.groupBy(sorted(), (template) => template.country);
  if (countries.size === 1) return sorted().map(row);
  return [...countries].sort((a, b) => countryName(a[0]).localeCompare(countryName(b[0])))
    .flatMap(([code, templates]) => [el('h3', {}, countryName(code)), ...templates.map(row)]);
}

const row = (template) => el('label', { class: 'document' },
  el('input', { type: 'radio', name: 'document', value: template.id, checked: template.id === chosen?.id, onchange: () => choose(template) }),
  el('span', {}, el('b', {}, documentName(template)), el('span', { class: 'hint' }, [fullName(template), sizeOf(template)].filter(Boolean).join(' · '))));

function showState(text, actionText, action) {
  byId('documents').removeAttribute('aria-busy');
  byId('documents').replaceChildren(el('div', { class: 'documents-state' },
    el('p', {}, t(text)), el('button', { type: 'button', class: 'button', onclick: action }, t(actionText))));
}

function showAll() {
  byId('search').value = '';
  byId('country').value = '';
  refresh();
}

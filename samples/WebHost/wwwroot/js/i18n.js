// Words in the language of the reader: English or Chinese. Static text carries data-t, data-t-label, data-t-placeholder.
import en from './texts/en.js';
import zh from './texts/zh.js';
import { recall, remember } from './memory.js';

const texts = { en, zh };
const listeners = new Set();
let current = recall('language', Object.keys(texts)) ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

/** "en" or "zh". */
export const language = () => current;

/** The words of a key with {names} filled in; undefined where there are none and no fallback is given. */
export function t(key, values = {}) {
  const text = texts[current][key] ?? texts.en[key];
  return text?.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

/** Calls back now and whenever the language changes. */
export function onLanguage(listener) {
  listeners.add(listener);
  listener();
}

export function setLanguage(next) {
  if (next === current) return;
  current = next;
  remember('language', next);
  apply();
  for (const listener of listeners) listener();
}

/** Writes the words into the page. */
export function apply() {
  document.documentElement.lang = current === 'zh' ? 'zh-Hans' : 'en';
  document.title = t('brand');
  for (const node of document.querySelectorAll('[data-t]')) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll('[data-t-label]')) node.setAttribute('aria-label', t(node.dataset.tLabel));
  for (const node of document.querySelectorAll('[data-t-placeholder]')) node.placeholder = t(node.dataset.tPlaceholder);
  for (const node of document.querySelectorAll('[data-language]')) node.setAttribute('aria-pressed', node.dataset.language === current);
}

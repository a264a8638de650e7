// Light or dark: the system's until the reader says otherwise.
import { byId } from './dom.js';
import { onLanguage, t } from './i18n.js';
import { recall, remember } from './memory.js';

const themes = ['system', 'light', 'dark'];
let current = recall('theme', themes) ?? 'system';

// Before anything is loaded, or a remembered light page would flash dark first.
paint();

function paint() {
  if (current === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = current;
}

function show() {
  paint();
  const label = t('theme', { name: t(`theme.${current}`) });
  byId('theme').setAttribute('aria-label', label);
  byId('theme').title = label;
}

export function startTheme() {
  byId('theme').addEventListener('click', () => {
    current = themes[(themes.indexOf(current) + 1) % themes.length];
    remember('theme', current);
    show();
  });
  onLanguage(show);
}

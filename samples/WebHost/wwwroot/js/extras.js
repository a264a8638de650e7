// What comes beside the photo, and settings of its file.
import { byId, el } from './dom.js';
import { onLanguage, t } from './i18n.js';

const papers = ['4x6', '5x7', '6x8', '8x10', '3r', '10x15', '13x18', 'japan-l', 'a4', 'a5', 'a6', 'letter'];

/** The order's fields; what is left empty stays undefined. */
export function currentExtras() {
  const value = (id) => byId(id).value.trim() || undefined;
  return {
    report: 'true',
    sheet: value('sheet'),
    cutout: byId('cutout').checked ? 'true' : undefined,
    hd: byId('hd').checked ? 'true' : undefined,
    format: value('format'),
    dpi: value('dpi'),
    minKb: value('min-kb'),
    maxKb: value('max-kb'),
  };
}

export function startExtras() {
  onLanguage(() => {
    const selected = byId('sheet').value;
    byId('sheet').replaceChildren(
      el('option', { value: '' }, t('extras.nosheet')),
      ...papers.map((paper) => el('option', { value: paper, selected: paper === selected }, t(`paper.${paper}`))));
  });
}

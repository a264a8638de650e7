// What a document asks of its photo, in a few words.
import { el } from './dom.js';
import { bytes, millimetres, pixels } from './format.js';
import { t } from './i18n.js';

/** The size that is made: the file for an upload where there is one, else the print. */
export const targetOf = (template) => template.digital ?? template.print;

/** Its size in a word: millimetres where it is printed, pixels where it is a file alone. */
export function sizeOf(template) {
  const { print } = template;
  return print?.widthMm ? millimetres(print.widthMm, print.heightMm) : pixels(targetOf(template).widthPx, targetOf(template).heightPx);
}

/** The facts as list items; what people stumble over is set apart. */
export function documentFacts(template) {
  const target = targetOf(template);
  const fact = (text, strict) => text && el('li', { class: strict ? 'strict' : null }, text);
  return [
    fact(sizeOf(template)),
    template.print?.widthMm && fact(pixels(target.widthPx, target.heightPx)),
    fact(t('document.dpi', { dpi: target.dpi })),
    target.minKilobytes && fact(t('document.atLeast', { size: bytes(target.minKilobytes * 1024) })),
    target.maxKilobytes && fact(t('document.atMost', { size: bytes(target.maxKilobytes * 1024) })),
    template.glasses === 'forbidden' && fact(t('document.glasses'), true),
    forbidsEdits(template) && fact(t('document.keep'), true),
  ].filter(Boolean);
}

/** Whether the authority rejects a photo whose background was replaced. */
export const forbidsEdits = (template) => template.editPolicy === 'no-background-replacement';

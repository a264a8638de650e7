// What documents and countries are called in the reader's language.
import { language, t } from './i18n.js';

const kinds = ['passport', 'visa', 'id-card', 'residence', 'driving-licence', 'exam', 'generic'];

/** Compares two documents: what most people come for first, the plain document (the shorter id) before its special kinds. */
export const byDemand = (a, b) => kindOrder(a) - kindOrder(b) || a.id.length - b.id.length || a.id.localeCompare(b.id);

// In China a photo is named by its size, one inch or two, before any document.
const kindOrder = ({ country, document }) => (country === 'CN' && document === 'generic' ? -1 : kinds.indexOf(document));

/** A country by its ISO code; ZZ is none. */
export function countryName(code) {
  if (code === 'ZZ') return t('document.nocountry');
  // The catalogue's EU documents are those of Schengen.
  if (code === 'EU') return t('document.schengen');
  try {
    return new Intl.DisplayNames([language()], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The document's name. The catalogue speaks English; Chinese has names of its own, or country and kind. */
export function documentName(template) {
  if (language() === 'en') return template.name;
  return t(`name.${template.id}`) ?? `${countryName(template.country)}${t(`kind.${template.document}`) ?? ''}`;
}

/** The catalogue's own name where the shown one says less; null where it is the same. */
export function fullName(template) {
  const shown = documentName(template);
  return shown === template.name ? null : template.name;
}

/** The country of the reader's browser, as a guess; empty where it names none. */
export function likelyCountry() {
  try {
    return new Intl.Locale(navigator.language).region ?? '';
  } catch {
    return '';
  }
}

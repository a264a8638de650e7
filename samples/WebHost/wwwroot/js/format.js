// Numbers as people read them.
import { language, t } from './i18n.js';

const number = (value, digits) => new Intl.NumberFormat(language(), { maximumFractionDigits: digits }).format(value);

/** Three digits that mean something: 0.123, 12.3, 123. */
export const short = (value) => number(value, Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3);

export const bytes = (value) => value >= 1024 * 1024 ? `${number(value / 1024 / 1024, 1)} MB` : `${number(value / 1024, value < 10240 ? 1 : 0)} KB`;

export const pixels = (width, height) => `${width} × ${height} px`;

export const millimetres = (width, height) => `${number(width, 1)} × ${number(height, 1)} mm`;

/** A unit as it stands behind a number. */
export const unit = (name) => ({ deg: '°', deltaE: ' ΔE', ratio: '', count: '' })[name] ?? (name ? ` ${name}` : '');

/** "33.5 mm ± 2", empty where nothing was measured. */
export function measured({ value, uncertainty, unit: name }) {
  if (value === null || value === undefined) return '';
  return `${short(value)}${unit(name)}${uncertainty ? ` ± ${short(uncertainty)}` : ''}`;
}

/** What is allowed, in words. */
export function allowed({ min, max, unit: name }) {
  const has = (limit) => limit !== null && limit !== undefined;
  if (has(min) && has(max)) {
    return min === max ? `${short(min)}${unit(name)}` : t('range.between', { min: short(min), max: `${short(max)}${unit(name)}` });
  }
  if (has(min)) return t('range.from', { min: `${short(min)}${unit(name)}` });
  return has(max) ? t('range.to', { max: `${short(max)}${unit(name)}` }) : '';
}

export const time = (value) => new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(value));

// The finished files, each with what it is.
import { el, icon } from './dom.js';
import { bytes, pixels } from './format.js';
import { t } from './i18n.js';

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/tiff': 'tiff', 'text/html': 'html', 'application/pdf': 'pdf', 'application/json': 'json' };
const order = ['sheet', 'cutout', 'hd', 'report'];

/** The one thing most people came for. */
export const photoDownload = (file, template) => el('a', { class: 'button primary large', href: file.url, download: fileName(file, template), 'data-kind': 'photo' },
  icon('download'), el('span', {}, t('download.photo')), el('span', { class: 'sr' }, describe(file)));

/** Everything else there is to download; null where there is nothing. */
export function downloads(job, template) {
  const files = order.flatMap((kind) => job.results.filter((file) => file.kind === kind));
  if (files.length === 0) return null;
  return el('section', { class: 'files' }, el('h3', {}, t('download.more')), el('div', { class: 'downloads' }, files.map((file) => card(file, template))));
}

const card = (file, template) => el('a', { href: file.url, download: fileName(file, template), 'data-kind': file.kind },
  preview(file),
  el('b', {}, icon('download'), t(`file.${file.kind}`) ?? file.kind),
  el('span', { class: 'hint' }, describe(file)),
  file.kind === 'cutout' && el('span', { class: 'hint' }, t('file.cutout.changed')));

const preview = (file) => file.contentType.startsWith('image/') && file.contentType !== 'image/tiff'
  ? el('span', { class: 'preview' }, el('img', { src: file.url, alt: '', loading: 'lazy' }))
  : el('span', { class: 'preview plain' }, icon('report'));

const describe = (file) => [
  file.width && pixels(file.width, file.height),
  file.width && file.dpi && t('document.dpi', { dpi: file.dpi }),
  file.bytes && bytes(file.bytes),
].filter(Boolean).join(' · ');

function fileName(file, template) {
  const ending = endings[file.contentType.split(';')[0]] ?? 'bin';
  return file.kind === 'photo' ? `${template.id}.${ending}` : `${template.id}-${file.kind}.${ending}`;
}

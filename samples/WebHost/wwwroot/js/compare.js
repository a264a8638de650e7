// The photo as taken beside the finished one: laid under the same frame where the service says how it was placed.
import { el } from './dom.js';
import { t } from './i18n.js';

/** The photo as taken, as large as the finished one is shown. */
export function comparison(taken, finished, geometry) {
  // An address of its own: the form forgets the photo's when another one is chosen.
  const image = el('img', { src: URL.createObjectURL(taken.file), alt: t('photo.shown') });
  image.addEventListener('load', () => URL.revokeObjectURL(image.src));
  if (!geometry) return el('div', { class: 'picture' }, image);
  // An empty canvas keeps the finished photo's shape at every width.
  const box = el('div', { class: 'picture warped' }, image, el('canvas', { width: finished.width, height: finished.height }));
  image.addEventListener('load', () => lay(image, box, geometry));
  new ResizeObserver(() => lay(image, box, geometry)).observe(box);
  return box;
}

// CSS turns and scales the picture as the service did: shown pixels ← frame pixels ← file pixels.
function lay(image, box, { frameWidth, fileWidth, fileHeight, frameToFile: [m11, m12, m21, m22, dx, dy] }) {
  const shown = box.clientWidth / frameWidth;
  const toFile = new DOMMatrix([m11, m21, m12, m22, dx, dy]);
  const toShown = new DOMMatrix().scale(shown).multiply(toFile.inverse());
  image.style.width = `${fileWidth}px`;
  image.style.height = `${fileHeight}px`;
  image.style.transform = toShown.toString();
}

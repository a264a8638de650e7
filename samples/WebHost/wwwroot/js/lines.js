// What was measured, drawn over the finished photo: the head's lines and the strips where the document allows them.
import { el, svg } from './dom.js';
import { t } from './i18n.js';

const known = new Set(['head-height', 'eye-line', 'top-margin']);
const bandClass = (id) => (known.has(id) ? `band-${id}` : 'band-other');

/** An overlay as large as the photo; points and strips come in pixels of the frame. */
export function linesOver(geometry, compliance) {
  const { frameWidth: width, frameHeight: height, imageLeftEye: left, imageRightEye: right, chin, crown, hairTop } = geometry;
  const failed = (id) => compliance.checks.some((check) => check.id === id && check.status === 'fail');
  const reach = Math.hypot(right.x - left.x, right.y - left.y);
  const slope = (right.y - left.y) / (right.x - left.x);
  const across = (point) => `M${point.x - reach} ${point.y}H${point.x + reach}`;
  // Two pixels on a photo that is shown some 400 high.
  const weight = height / 200;
  const line = (d, style) => [['under', weight * 2], [style, weight]].map(([name, stroke]) =>
    svg('path', { d, class: name, 'stroke-width': stroke, 'stroke-dasharray': style.includes('dashed') ? `${weight * 4} ${weight * 3}` : 'none' }));
  return svg('svg', { class: 'lines', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': t('lines.label') },
    ...geometry.bands.map((band) => strip(band, geometry, weight)),
    ...line(across(crown), failed('head-height') ? 'measure failed' : 'measure'),
    ...line(across(hairTop), 'measure dashed'),
    ...line(across(chin), failed('chin-margin') ? 'measure failed' : 'measure'),
    ...line(`M0 ${left.y - slope * left.x}L${width} ${left.y + slope * (width - left.x)}`, failed('eye-line') || failed('roll') ? 'measure failed' : 'measure'),
    ...line(`M${hairTop.x} ${hairTop.y}L${chin.x} ${chin.y}`, failed('centring') ? 'middle failed' : 'middle'),
    ...line(`M${width / 2} 0V${height}`, 'middle dashed'));
}

/** What the colours mean. */
export function legend(geometry) {
  const entry = (key, text) => el('li', {}, el('i', { class: key }), el('span', {}, text));
  return el('ul', { class: 'legend' },
    ...geometry.bands.map((band) => entry(bandClass(band.checkId), t('legend.band', { name: t(`check.${band.checkId}`) ?? band.checkId }))),
    entry('key-measure', t('legend.measure')),
    entry('key-middle', t('legend.middle')));
}

// Two rules for the top of the head share the room above it: one takes the left half, one the right.
function strip(band, { bands, frameWidth }, weight) {
  const shared = bands.filter(({ checkId }) => checkId === 'head-height' || checkId === 'top-margin').length > 1;
  const half = shared && (band.checkId === 'head-height' || band.checkId === 'top-margin');
  return svg('rect', {
    class: `band ${bandClass(band.checkId)}`,
    x: half && band.checkId === 'top-margin' ? frameWidth / 2 : 0,
    y: band.top,
    width: half ? frameWidth / 2 : frameWidth,
    height: Math.max(1, band.bottom - band.top),
    'stroke-width': weight / 2,
  });
}

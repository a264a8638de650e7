// A value beside its limits as a small drawing: the allowed stretch, the value, and how far the truth may lie from it.
import { svg } from './dom.js';

const width = 260;
const middle = 7;
// Room beyond the limits, as a share of what is shown: a value outside must be seen outside.
const margin = 0.15;

/** The drawing; null where there is no value or no limit. */
export function gauge({ value, min, max, uncertainty }) {
  const limits = [min, max].filter((limit) => limit !== null && limit !== undefined);
  if (value === null || value === undefined || limits.length === 0) return null;
  const error = uncertainty ?? 0;
  const ends = [value - error, value + error, ...limits];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const span = most > least ? most - least : Math.max(1, Math.abs(value));
  const [low, high] = [least - span * margin, most + span * margin];
  const x = (at) => Math.min(1, Math.max(0, (at - low) / (high - low))) * width;
  const [left, right] = [min === null || min === undefined ? 0 : x(min), max === null || max === undefined ? width : x(max)];
  const bar = (name, from, to) => svg('rect', { class: name, x: from, y: middle - 2, width: Math.max(2, to - from), height: 4, rx: 2 });
  return svg('svg', { class: 'gauge', viewBox: `0 0 ${width} 14`, 'aria-hidden': 'true' },
    bar('track', 0, width), bar('allowed', left, right),
    svg('path', { class: 'error', d: `M${x(value - error)} ${middle}H${x(value + error)}` }),
    svg('circle', { class: 'point', cx: x(value), cy: middle, r: 4.5 }));
}

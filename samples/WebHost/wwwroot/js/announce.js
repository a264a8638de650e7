// Says to a screen reader what others see happen.
import { byId } from './dom.js';

export function announce(text) {
  const node = byId('announcer');
  node.textContent = '';
  // The same sentence twice is a change only if the first is gone for a moment.
  requestAnimationFrame(() => { node.textContent = text; });
}

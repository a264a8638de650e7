// The few lines of DOM that every module needs.

/** The element of an id. */
export const byId = (id) => document.getElementById(id);

/** A new element: attributes, listeners as "onclick", children as nodes or text. False and null are left out. */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** A new SVG element. */
export function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** A drawing of icons.svg; what it says stands beside it in words. */
export const icon = (name, className = '') =>
  svg('svg', { 'aria-hidden': 'true', class: className }, svg('use', { href: `icons.svg#${name}` }));

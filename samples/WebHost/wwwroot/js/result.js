// A finished photo: the picture, the verdict, the files.
import { comparison } from './compare.js';
import { downloads, photoDownload } from './downloads.js';
import { el } from './dom.js';
import { time } from './format.js';
import { t } from './i18n.js';
import { legend, linesOver } from './lines.js';
import { checklist, verdictBanner } from './verdict.js';

// How the result is looked at stays from one photo to the next.
const look = { compare: false, lines: false };

/** The view of a job that succeeded, and the heading that says how it went. */
export function resultView(job, made, { again, erase }) {
  const photo = job.results.find((file) => file.kind === 'photo');
  const banner = job.compliance ? verdictBanner(job.compliance) : { node: null, heading: el('h3', { tabindex: '-1' }, t('outcome.heading')) };
  const pictures = el('div', { class: 'view-of-photo' });
  const draw = () => pictures.replaceChildren(...picturesOf(job, made, photo));
  draw();
  const node = el('article', { class: 'sheet-of-result' },
    el('div', { class: 'result-top' },
      el('div', { class: 'result-side' }, controls(job, draw), pictures),
      el('div', { class: 'actions' },
        banner.node ?? banner.heading,
        ...warnings(job),
        changes(photo),
        photoDownload(photo, made.template),
        el('button', { type: 'button', class: 'button', onclick: again }, t('result.again')),
        el('p', { class: 'hint kept' }, t('result.kept', { time: time(job.expiresAt) }), ' ',
          el('button', { type: 'button', class: 'link', onclick: erase }, t('result.erase'))))),
    downloads(job, made.template),
    job.compliance && checklist(job.compliance));
  return { node, heading: banner.heading };
}

function controls(job, draw) {
  const segment = (compare) => el('button', {
    type: 'button', 'aria-pressed': String(look.compare === compare), onclick: (event) => {
      look.compare = compare;
      for (const button of event.target.parentElement.children) button.setAttribute('aria-pressed', String(button === event.target));
      draw();
    },
  }, t(compare ? 'result.compare' : 'result.single'));
  const lines = el('input', { type: 'checkbox', id: 'lines', checked: look.lines, onchange: () => {
    look.lines = lines.checked;
    draw();
  } });
  return el('div', { class: 'views' },
    el('div', { class: 'segments', role: 'group', 'aria-label': t('result.view') }, segment(false), segment(true)),
    job.compliance?.geometry && el('label', { class: 'tick' }, lines, el('span', {}, t('result.lines'))));
}

function picturesOf(job, made, photo) {
  const geometry = look.lines ? job.compliance?.geometry : null;
  const finished = el('div', { class: 'picture' },
    el('img', { src: photo.url, width: photo.width, height: photo.height, alt: t('result.photo') }),
    geometry && linesOver(geometry, job.compliance));
  const figure = (caption, picture) => el('figure', {}, picture, caption && el('figcaption', {}, caption));
  const shown = look.compare
    ? [figure(t('result.before'), comparison(made.photo, photo, job.items[0]?.sourceCompliance?.geometry)), figure(t('result.after'), finished)]
    : [figure(null, finished)];
  return [el('div', { class: 'pictures' }, shown), geometry && legend(geometry)].filter(Boolean);
}

// What was done to the picture; a change that this page has no word for is said as the service says it.
function changes(photo) {
  const words = (photo.changes ?? []).map((change) => t(`change.${change}`) ?? change);
  return words.length > 0 && el('p', { class: 'hint', id: 'changes' }, t('result.changes', { changes: words.join(t('list.comma')) }));
}

// What the reader should know. The service says it in English, with numbers; another language says it by its code.
function warnings(job) {
  return (job.items[0]?.warnings ?? []).map(({ code, message }) => {
    const own = t(`warning.${code}`);
    return el('p', { class: 'note', lang: own ? null : 'en' }, own ?? message);
  });
}

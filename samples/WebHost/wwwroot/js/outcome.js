// The states of the outcome: nothing yet, working, refused, done.
import { announce } from './announce.js';
import { byId, el, icon } from './dom.js';
import { t } from './i18n.js';
import { resultView } from './result.js';

// Up to this width the outcome lies below the form: the reader is taken there.
const narrow = matchMedia('(max-width: 939px)');

function put(node, state) {
  byId('outcome').dataset.state = state;
  byId('outcome-view').replaceChildren(node);
}

export function showEmpty() {
  const point = (key) => el('li', {}, icon('pass'), el('span', {}, t(key)));
  put(el('div', { class: 'stage' },
    icon('portrait', 'figure'), el('h3', {}, t('empty.heading')), el('p', {}, t('empty.text')),
    el('ul', { class: 'empty-list' }, ['empty.crop', 'empty.verdict', 'empty.sheet'].map(point))), 'empty');
}

export function showWorking(photo, stop) {
  const picture = el('img', { src: photo.url, alt: '' });
  picture.addEventListener('error', () => picture.remove());
  put(el('div', { class: 'stage' },
    el('div', { class: 'working-photo' }, picture),
    el('h3', { id: 'working-heading' }, t('working.heading')),
    el('div', { class: 'working-progress' },
      el('progress', { id: 'progress', max: '1', value: '0', 'aria-labelledby': 'working-heading' }),
      el('p', { id: 'stage', role: 'status' }, t('stage.uploading'))),
    el('button', { type: 'button', class: 'button quiet', onclick: stop }, t('working.cancel'))), 'working');
  bring();
}

export function updateWorking(job) {
  if (!byId('progress')) return;
  byId('progress').value = job.progress > 1 ? job.progress / 100 : job.progress ?? 0;
  const stage = job.stage ?? (job.status === 'queued' ? 'queued' : 'other');
  byId('stage').textContent = t(`stage.${stage}`) ?? t('stage.other');
}

/** Why there is no photo, what to do about it, and a button that does it. */
export function showRefusal(job, { again, largest, retry }, quiet) {
  const code = (job.error?.code ?? job.status).toLowerCase().replaceAll(/[^a-z]/g, '');
  const theirs = /^(noface|multiplefaces|noperson|unsupportedformat|corruptimage|imagetoolarge|imagetoosmall)$/.test(code);
  const remedy = t(`error.${code}`) ?? t('error.other');
  const primary = (text, action) => el('button', { type: 'button', class: 'button primary', onclick: action }, text);
  const actions = theirs
    ? [primary(t('refused.another'), again), code === 'multiplefaces' && el('button', { type: 'button', class: 'button', onclick: largest }, t('refused.largest'))]
    : [primary(t('retry'), retry)];
  const heading = el('h3', { tabindex: '-1' }, t(theirs ? 'refused.heading' : 'failed.heading'));
  put(el('div', { class: 'stage refused' },
    el('span', { class: 'badge fail' }, icon('fail')), heading,
    el('p', { class: 'remedy' }, remedy),
    el('div', { class: 'pair' }, actions),
    job.error?.message && !theirs && code !== 'offline' && el('p', { class: 'said', lang: 'en' }, t('error.said', { message: job.error.message }))), 'refused');
  arrive(heading, `${heading.textContent}. ${remedy}`, quiet);
}

/** The finished photo, its verdict and its files. */
export function showResult(job, made, actions, quiet) {
  const { node, heading } = resultView(job, made, actions);
  put(node, 'done');
  arrive(heading, t('done', { verdict: heading.textContent }), quiet);
}

function arrive(heading, text, quiet) {
  if (quiet) return;
  announce(text);
  heading.focus({ preventScroll: true });
  bring();
}

function bring() {
  if (narrow.matches) byId('outcome').scrollIntoView();
  else if (byId('outcome').dataset.state === 'done') scrollTo({ top: 0 });
}

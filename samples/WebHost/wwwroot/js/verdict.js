// The verdict as a checklist: what to put right first, then what stays open, then the rest folded up.
import { el, icon } from './dom.js';
import { allowed, measured } from './format.js';
import { gauge } from './gauge.js';
import { t } from './i18n.js';

const marks = { 'compliant': 'pass', 'not-compliant': 'fail', 'undetermined': 'not-assessed' };
const required = (check) => check.severity !== 'advisory';

/** The verdict in a sentence, and its heading. */
export function verdictBanner({ verdict }) {
  const heading = el('h3', { tabindex: '-1' }, t(`verdict.${verdict}`));
  return {
    heading,
    node: el('div', { class: `verdict ${verdict}` },
      el('span', { class: 'badge' }, icon(marks[verdict])), heading, el('p', {}, t(`verdict.${verdict}.text`))),
  };
}

/** All checks in groups. */
export function checklist({ checks }) {
  const is = (status) => checks.filter((check) => check.status === status);
  const open = is('not-assessed');
  return el('div', { class: 'checks' },
    group(t('group.fail'), is('fail').sort((a, b) => required(b) - required(a))),
    group(t('group.open'), open.filter(required)),
    group(t('group.borderline'), is('borderline')),
    folded('group.pass', is('pass')),
    folded('group.rest', open.filter((check) => !required(check))));
}

const list = (checks) => el('ul', {}, checks.map(row));

const group = (title, checks) => checks.length > 0 && el('section', {}, el('h3', {}, title), list(checks));

const folded = (key, checks) => checks.length > 0 && el('details', {}, el('summary', {}, t(key, { count: checks.length })), list(checks));

function row(check) {
  const range = allowed(check);
  const words = check.remedy ?? (check.status === 'fail' && required(check) ? t('noremedy') : check.reason ?? (check.status === 'not-assessed' ? t('noreason') : null));
  return el('li', { class: 'check', 'data-check': check.id, 'data-status': check.status },
    el('span', { class: `mark ${check.status}` }, icon(check.status)),
    el('span', { class: 'name' },
      el('span', { class: 'sr' }, `${t(`status.${check.status}`)}: `),
      t(`check.${check.id}`) ?? check.id.replaceAll('-', ' '),
      !required(check) && check.status !== 'not-assessed' && el('span', { class: 'tag' }, t('advice'))),
    el('span', { class: 'value' }, measured(check), range && el('small', {}, t('allowed', { range }))),
    check.status !== 'pass' && gauge(check),
    words && el('p', { class: check.remedy ? 'words' : 'words quiet' }, words),
    typeof check.score === 'number' && el('p', { class: 'words quiet' }, t('score', { score: check.score })));
}

// The page: an order on one side, its outcome on the other.
import { announce } from './announce.js';
import { deleteJob, getJob, startJob } from './api.js';
import { startBackground, currentBackground, useDocument } from './background.js';
import { startCamera } from './camera.js';
import { startDocuments, currentDocument } from './documents.js';
import { byId } from './dom.js';
import { currentExtras, startExtras } from './extras.js';
import { apply, onLanguage, setLanguage, t } from './i18n.js';
import { followJob } from './job.js';
import { showEmpty, showRefusal, showResult, showWorking, updateWorking } from './outcome.js';
import { chooseAnother, currentPhoto, showProblem, startPhoto } from './photo.js';
import { startTheme } from './theme.js';

const renewEvery = 20 * 60 * 1000;
let inFlight = null;
let shown = null;

/** Hands in what the form says and shows what becomes of it. */
function make({ face } = {}) {
  const [photo, template] = [currentPhoto(), currentDocument()];
  if (!photo || !template) return ask(photo);
  const order = { photo: photo.file, template: template.id, background: currentBackground(), face, ...currentExtras() };
  return run({ photo, template, order, face });
}

/** Hands in an order. Quiet: what is shown stays until its successor is ready, or for good if there is none. */
async function run(made, quiet = false) {
  abandon();
  const mine = inFlight = { made, quiet, job: null, following: new AbortController() };
  busy(true);
  if (!quiet) showWorking(made.photo, stop);
  try {
    mine.job = await startJob(made.order);
    if (mine !== inFlight) return await forget(mine.job);
    const job = await followJob(mine.job, (state) => { if (!quiet) updateWorking(state); }, mine.following.signal);
    if (!quiet) show(job, made);
    else if (job.status === 'succeeded') replace(job, made);
  } catch (error) {
    if (mine === inFlight && !quiet) show({ status: 'failed', error }, made);
  } finally {
    if (mine === inFlight) {
      inFlight = null;
      busy(false);
    }
  }
}

// What is under way is no longer wanted.
function abandon() {
  const { job, following } = inFlight ?? {};
  inFlight = null;
  following?.abort();
  if (job) forget(job);
}

function show(job, made, quiet = false) {
  shown = { job, made };
  if (job.status === 'succeeded') showResult(job, made, { again: chooseAnother, erase: () => erase(job) }, quiet);
  else showRefusal(job, { again: chooseAnother, largest: () => make({ face: 'largest' }), retry: () => make({ face: made.face }) }, quiet);
}

// The same order again, in the other language: its predecessor's files are no longer needed.
function replace(job, made) {
  forget(shown.job);
  show(job, made, true);
}

function ask(photo) {
  showProblem(photo ? t('document.missing') : t('photo.missing'));
  (photo ? byId('search') : byId('choose')).focus();
}

function stop() {
  abandon();
  busy(false);
  showEmpty();
}

// The addresses of files work for an hour by default, the files live longer: new ones keep an open page's downloads going.
async function renew() {
  const { job } = shown ?? {};
  if (job?.status !== 'succeeded') return;
  try {
    Object.assign(job, await getJob(job));
    for (const file of job.results) document.querySelector(`a[data-kind="${file.kind}"]`)?.setAttribute('href', file.url);
  } catch {
    // Expired or out of reach: the download will say so.
  }
}

// The photo need not wait for its job to expire; if the service cannot be reached, it does.
const forget = (job) => deleteJob(job).catch(() => {});

function erase(job) {
  abandon();
  busy(false);
  forget(job);
  shown = null;
  showEmpty();
  announce(t('result.erased'));
  chooseAnother();
}

function busy(on) {
  byId('make').setAttribute('aria-busy', on);
  byId('make').firstElementChild.textContent = t(on ? 'making' : 'make');
}

apply();
for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => setLanguage(button.dataset.language));
}
startTheme();
startPhoto(() => {});
startCamera();
startBackground();
startExtras();
showEmpty();
byId('order').addEventListener('submit', (event) => {
  event.preventDefault();
  make();
});
onLanguage(() => {
  if (inFlight) return run(inFlight.made, inFlight.quiet);
  if (!shown) return showEmpty();
  // Remedies are the service's words: it says them again in the new language, and what is shown stays until then.
  show(shown.job, shown.made, true);
  if (shown.job.status === 'succeeded') run(shown.made, true);
});
startDocuments(useDocument);
setInterval(renew, renewEvery);

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
let following = null;
let running = null;
let shown = null;

/** Hands in the order and shows what becomes of it. Quiet: what is shown stays until its successor is ready. */
async function make({ face, quiet = false } = {}) {
  const [photo, template] = [currentPhoto(), currentDocument()];
  if (!photo || !template) return ask(photo);
  following?.abort();
  running = null;
  const mine = following = new AbortController();
  busy(true);
  if (!quiet) showWorking(photo, stop);
  const order = { photo: photo.file, template: template.id, background: currentBackground(), face, ...currentExtras() };
  try {
    const job = running = await startJob(order);
    if (mine.signal.aborted) return await forget(job);
    const last = await followJob(job, (state) => { if (!quiet) updateWorking(state); }, mine.signal);
    show(last, { photo, template, face, quiet });
  } catch (error) {
    if (mine.signal.aborted) return;
    show({ status: 'failed', error }, { photo, template, face, quiet });
  } finally {
    if (mine === following) busy(false);
  }
}

function show(job, made) {
  shown = { job, made };
  if (job.status === 'succeeded') showResult(job, made, { again: chooseAnother, erase: () => erase(job) });
  else showRefusal(job, made, { again: chooseAnother, largest: () => make({ face: 'largest' }), retry: () => make({ face: made.face }) });
}

function ask(photo) {
  showProblem(photo ? t('document.missing') : t('photo.missing'));
  (photo ? byId('search') : byId('choose')).focus();
}

function stop() {
  following?.abort();
  if (running) forget(running);
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
  if (following && byId('make').getAttribute('aria-busy') === 'true') return make({ quiet: true });
  if (!shown) return showEmpty();
  // Remedies are the service's words: it says them again in the new language, and what is shown stays until then.
  show(shown.job, { ...shown.made, quiet: true });
  if (shown.job.status === 'succeeded' && currentPhoto() === shown.made.photo) make({ face: shown.made.face, quiet: true });
});
startDocuments(useDocument);
setInterval(renew, renewEvery);

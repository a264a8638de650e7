// The service, as the page uses it. Addresses are relative: the page works under any path.
import { language } from './i18n.js';

const root = new URL('api/v1/', document.baseURI);

/** Something the service refused, or no answer at all (code "Offline"). */
export class ApiError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** The documents that match; unverified ones are not listed by the service. */
export async function findTemplates({ q = '', country = '' }, signal) {
  const url = new URL('templates', root);
  if (q) url.searchParams.set('q', q);
  if (country) url.searchParams.set('country', country);
  const found = await ask(url, { signal });
  return Array.isArray(found) ? found : found.templates ?? found.items;
}

/** Hands in an order: an object of form fields. Returns the job as it stands. */
export function startJob(fields) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value !== null && value !== '') form.append(name, value);
  }
  return ask(new URL('generate', root), { method: 'POST', body: form });
}

/** The job as it stands. */
export const getJob = (job) => ask(new URL(job.statusUrl ?? `jobs/${job.jobId}`, root));

/** Where the job's events come from. */
export function eventsOf(job) {
  const url = new URL(job.statusUrl ?? `jobs/${job.jobId}`, root);
  url.pathname += '/events';
  return url;
}

async function ask(url, options = {}) {
  let response;
  try {
    response = await fetch(url, { ...options, headers: { Accept: 'application/json', 'Accept-Language': language() } });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new ApiError('Offline', error.message);
  }
  const body = await response.json().catch(() => null);
  if (response.ok && body) return body;
  throw refusal(response.status, body);
}

// The service's own form {error: {code, message}}, or problem details from the framework before it.
function refusal(status, body) {
  const error = body?.error ?? body ?? {};
  const code = error.code ?? { 413: 'ImageTooLarge', 415: 'UnsupportedFormat', 429: 'Busy', 503: 'Busy' }[status] ?? 'ServiceFailed';
  return new ApiError(code, error.message ?? error.detail ?? error.title ?? `HTTP ${status}`);
}

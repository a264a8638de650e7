// The photo: dropped, chosen, pasted, or handed over by the camera.
import { announce } from './announce.js';
import { byId } from './dom.js';
import { bytes, pixels } from './format.js';
import { onLanguage, t } from './i18n.js';

const pictureEnding = /\.(jpe?g|png|webp|heic|heif|tiff?|gif|avif)$/i;
let photo = null;
let changed = () => {};

/** The chosen photo: file, name, and an address to show it by; null while there is none. */
export const currentPhoto = () => photo;

/** Takes a file as the photo. The name is a key of the texts where the file has none of its own. */
export function usePhoto(file, nameKey = null) {
  const name = nameKey ? t(nameKey) : file.name;
  if (!file.type.startsWith('image/') && !pictureEnding.test(file.name ?? '')) return showProblem(t('photo.not', { name }));
  forget();
  photo = { file, nameKey, name: file.name, url: URL.createObjectURL(file) };
  showProblem(null);
  show();
  announce(t('photo.ready', { name }));
  changed(photo);
}

/** Says what is wrong with the photo; null: nothing. */
export function showProblem(text) {
  byId('photo-problem').hidden = !text;
  byId('photo-problem').textContent = text ?? '';
}

/** Shows the ways to choose a photo again and puts the reader there. */
export function chooseAnother() {
  forget();
  show();
  byId('choose').focus();
  byId('drop').scrollIntoView({ block: 'center' });
  changed(null);
}

export function startPhoto(onChange) {
  changed = onChange;
  const input = byId('file');
  byId('choose').addEventListener('click', () => input.click());
  byId('remove').addEventListener('click', chooseAnother);
  input.addEventListener('change', () => {
    if (input.files.length > 0) usePhoto(input.files[0]);
    input.value = '';
  });
  takeDrops();
  document.addEventListener('paste', (event) => {
    const file = [...event.clipboardData.files].find((candidate) => candidate.type.startsWith('image/'));
    if (!file) return;
    event.preventDefault();
    usePhoto(file, 'photo.pasted');
  });
  onLanguage(show);
}

// The whole page takes a drop: a photo that misses the field must not replace the page.
function takeDrops() {
  const drop = byId('drop');
  const over = (event) => {
    event.preventDefault();
    drop.classList.toggle('over', event.type === 'dragover');
  };
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', over);
  document.addEventListener('drop', (event) => {
    over(event);
    if (event.dataTransfer.files.length > 0) usePhoto(event.dataTransfer.files[0]);
  });
}

function forget() {
  if (photo) URL.revokeObjectURL(photo.url);
  photo = null;
}

function show() {
  byId('drop').hidden = photo !== null;
  byId('chosen').hidden = photo === null;
  if (!photo) return;
  const picture = byId('chosen-picture');
  // A browser need not know HEIC or TIFF; the service does.
  picture.onerror = () => { picture.hidden = true; };
  picture.onload = () => { byId('chosen-size').textContent = `${pixels(picture.naturalWidth, picture.naturalHeight)} · ${bytes(photo.file.size)}`; };
  picture.hidden = false;
  picture.src = photo.url;
  picture.alt = t('photo.shown');
  byId('chosen-name').textContent = photo.nameKey ? t(photo.nameKey) : photo.name;
  byId('chosen-size').textContent = bytes(photo.file.size);
}

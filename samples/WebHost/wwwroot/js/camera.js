// A photo by the camera, with an outline to stand in. The stream ends with the dialog.
import { byId } from './dom.js';
import { t } from './i18n.js';
import { usePhoto } from './photo.js';

// The longer side most phones offer to a page; a browser gives less where the camera has less.
const wanted = { width: { ideal: 2560 }, height: { ideal: 1920 } };
let stream = null;
let facing = 'user';
let shot = null;

export function startCamera() {
  const dialog = byId('camera');
  byId('open-camera').addEventListener('click', () => {
    dialog.showModal();
    begin();
  });
  byId('camera-close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', end);
  byId('camera-turn').addEventListener('click', () => {
    facing = facing === 'user' ? 'environment' : 'user';
    begin();
  });
  byId('camera-take').addEventListener('click', take);
  byId('camera-again').addEventListener('click', begin);
  byId('camera-use').addEventListener('click', () => {
    const file = new File([shot], 'camera.jpg', { type: 'image/jpeg' });
    dialog.close();
    usePhoto(file, 'photo.taken');
  });
}

async function begin() {
  end();
  showShot(false);
  say('camera.starting');
  if (!navigator.mediaDevices?.getUserMedia) return say('camera.insecure');
  try {
    const opened = await navigator.mediaDevices.getUserMedia({ audio: false, video: { ...wanted, facingMode: facing } });
    if (!byId('camera').open) return opened.getTracks().forEach((track) => track.stop());
    stream = opened;
    const video = byId('camera-video');
    video.srcObject = stream;
    await video.play();
    byId('finder').classList.toggle('mirror', stream.getVideoTracks()[0].getSettings().facingMode !== 'environment');
    byId('camera-take').disabled = false;
    byId('camera-take').focus();
    say(null);
    const cameras = (await navigator.mediaDevices.enumerateDevices()).filter((device) => device.kind === 'videoinput');
    byId('camera-turn').hidden = cameras.length < 2;
  } catch (error) {
    // Closing the dialog stops a video that is about to play; that is no failure.
    if (error.name !== 'AbortError') say(error.name === 'NotAllowedError' ? 'camera.denied' : 'camera.none');
  }
}

// The whole picture is taken, not what the frame shows of it: the crop needs room around the head.
function take() {
  const video = byId('camera-video');
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d').drawImage(video, 0, 0);
  canvas.toBlob((blob) => {
    shot = blob;
    byId('camera-shot').src = URL.createObjectURL(blob);
    byId('camera-shot').alt = t('camera.shot');
    showShot(true);
    end();
    byId('camera-use').focus();
  }, 'image/jpeg', 0.95);
}

function showShot(taken) {
  if (!taken && byId('camera-shot').src) {
    URL.revokeObjectURL(byId('camera-shot').src);
    byId('camera-shot').removeAttribute('src');
  }
  byId('camera-shot').hidden = !taken;
  byId('camera-video').hidden = taken;
  byId('camera-outline').toggleAttribute('hidden', taken);
  byId('camera-live').hidden = taken;
  byId('camera-taken').hidden = !taken;
}

function end() {
  stream?.getTracks().forEach((track) => track.stop());
  stream = null;
  byId('camera-take').disabled = true;
}

function say(key) {
  byId('camera-message').textContent = key ? t(key) : '';
}

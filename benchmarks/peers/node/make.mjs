// What a Node engineer would write with sharp and onnxruntime-node and the same four models: decode, detect, mesh, matte, crop, replace the
// background, encode 600×600. It levels no eyes beyond one rotation, refines no matte and keeps no margins: it does less than the library.
// usage: node make.mjs PHOTO MODELS_FOLDER RUNS [OUT.jpg]   → one JSON line: milliseconds of each run
import sharp from 'sharp';
import ort from 'onnxruntime-node';
import { readFileSync, writeFileSync } from 'node:fs';

const [photo, models, runs, out] = process.argv.slice(2);
sharp.cache(false);
const session = (file) => ort.InferenceSession.create(`${models}/${file}`, {
  intraOpNumThreads: 1, interOpNumThreads: 1, extra: { session: { intra_op: { allow_spinning: '0' } } },
});
const [detector, mesh, matting] = await Promise.all(
  ['face_detection_full_range.onnx', 'face_landmark_with_attention.onnx', 'selfie_segmentation.onnx'].map(session));

async function run(model, pixels, size, scale, offset) {
  const data = new Float32Array(pixels.length);
  for (let i = 0; i < pixels.length; i++) data[i] = pixels[i] * scale + offset;
  return model.run({ [model.inputNames[0]]: new ort.Tensor('float32', data, [1, size, size, 3]) });
}

function bestFace(result, width, height) {
  const [boxes, scores] = detector.outputNames.map((n) => result[n]).sort((a, b) => b.dims[2] - a.dims[2]);
  let best = 0;
  for (let i = 1; i < scores.data.length; i++) if (scores.data[i] > scores.data[best]) best = i;
  const cell = (i) => ((i % 48) + 0.5) * 4;
  const ax = cell(best), ay = (Math.floor(best / 48) + 0.5) * 4;
  const scale = Math.max(width, height) / 192;
  const padX = (192 - width / scale) / 2, padY = (192 - height / scale) / 2;
  const point = (k) => [(boxes.data[best * 16 + 4 + 2 * k] + ax - padX) * scale, (boxes.data[best * 16 + 5 + 2 * k] + ay - padY) * scale];
  return { left: point(0), right: point(1), mouth: point(3) };
}

async function make(file) {
  const decoded = await sharp(file).rotate().resize(2016, 2016, { fit: 'inside', withoutEnlargement: true })
    .removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = decoded.info;
  const raw = { raw: { width, height, channels: 3 } };
  const inside = (x, y, side) => {
    const s = Math.min(Math.round(side), width, height);
    return { left: Math.max(0, Math.min(width - s, Math.round(x - s / 2))), top: Math.max(0, Math.min(height - s, Math.round(y - s / 2))), width: s, height: s };
  };
  const crop = (box, size) => sharp(decoded.data, raw).extract(box).resize(size, size, { kernel: 'linear' }).raw().toBuffer();

  const letterbox = await sharp(decoded.data, raw).resize(192, 192, { fit: 'contain', background: '#000', kernel: 'linear' }).raw().toBuffer();
  const face = bestFace(await run(detector, letterbox, 192, 1 / 127.5, -1), width, height);
  const eyes = [(face.left[0] + face.right[0]) / 2, (face.left[1] + face.right[1]) / 2];
  const unit = Math.hypot(face.mouth[0] - eyes[0], face.mouth[1] - eyes[1]);
  const around = inside(eyes[0], eyes[1] + 0.35 * unit, unit * 4.05);
  const points = await run(mesh, await crop(around, 192), 192, 1 / 255, 0);
  const chin = around.top + points.output_mesh_identity.data[152 * 3 + 1] * around.height / 192;
  const head = 2 * (chin - eyes[1]);
  const region = inside(eyes[0], eyes[1] + 0.1 * head, head * 2.2);
  const matte = await run(matting, await crop(region, 256), 256, 1 / 255, 0);

  const frame = inside(eyes[0], eyes[1] + 0.06 * head, head * 50.8 / 30);
  const alpha = Buffer.from(matte[matting.outputNames[0]].data.map((a) => Math.round(a * 255)));
  const k = 256 / region.width;
  const cut = { left: Math.max(0, Math.round((frame.left - region.left) * k)), top: Math.max(0, Math.round((frame.top - region.top) * k)), width: Math.min(256, Math.round(frame.width * k)), height: Math.min(256, Math.round(frame.height * k)) };
  cut.width = Math.min(cut.width, 256 - cut.left);
  cut.height = Math.min(cut.height, 256 - cut.top);
  const mask = await sharp(alpha, { raw: { width: 256, height: 256, channels: 1 } }).extract(cut).resize(600, 600, { fit: 'fill' }).toColourspace('b-w').raw().toBuffer();
  const person = await sharp(decoded.data, raw).extract(frame).resize(600, 600).joinChannel(mask, { raw: { width: 600, height: 600, channels: 1 } }).raw().toBuffer();
  return sharp(person, { raw: { width: 600, height: 600, channels: 4 } }).flatten({ background: '#fff' })
    .withMetadata({ density: 300 }).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer();
}

const file = readFileSync(photo);
const times = [];
let result;
for (let i = 0; i < Number(runs) + 5; i++) {
  const started = performance.now();
  result = await make(file);
  if (i >= 5) times.push(performance.now() - started);
}
if (out) writeFileSync(out, result);
console.log(JSON.stringify(times));

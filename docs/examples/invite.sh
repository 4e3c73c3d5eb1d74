#!/usr/bin/env bash
# Registers a service, asks for its invitation and keeps the QR code; signs with openssl, sends with curl.
#
#   HCP_SECRET=… docs/examples/invite.sh            prints the link, writes invitation.svg and invitation.png
#
# HCP_URL      where the application listens     http://localhost:8080
# HCP_CHANNEL  who sends                         demo-window
# HCP_SECRET   the secret of that channel        (must be given)
# HCP_NOW      time of the service, ISO 8601     now; give it where the demo clock stands elsewhere
set -euo pipefail

url=${HCP_URL:-http://localhost:8080}
channel=${HCP_CHANNEL:-demo-window}
secret=${HCP_SECRET:?Give the secret of the channel, see the output of bin/run}
served=$(TZ=Asia/Shanghai date -d "${HCP_NOW:-now}" +%Y-%m-%dT%H:%M:%S%:z)
service=/api/v1/service-records/P-$(openssl rand -hex 6)/1
key=$(printf %s "$secret" | od -An -v -tx1 | tr -d ' \n')

# send METHOD TARGET BODY
send() {
  local timestamp nonce digest signature
  timestamp=$(date +%s)
  nonce=$(openssl rand -hex 16)
  digest=$(printf %s "$3" | openssl dgst -sha256 -r | cut -d' ' -f1)
  signature=$(printf '%s\n%s\n%s\n%s\n%s' "$1" "$2" "$timestamp" "$nonce" "$digest" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -r | cut -d' ' -f1)
  curl --silent --show-error --fail-with-body -X "$1" --data-binary "$3" -H 'Content-Type: application/json' -H "X-Hcp-Channel: $channel" \
    -H "X-Hcp-Timestamp: $timestamp" -H "X-Hcp-Nonce: $nonce" -H "X-Hcp-Signature: $signature" "$url$2"
}
# Value of a text field of the answer, without any tool for JSON; the answer's texts hold no escaped quote but those of the drawing.
field() { sed -E 's/.*"'"$1"'":"(([^"\\]|\\.)*)".*/\1/; s/\\"/"/g'; }

send PUT "$service" '{ "unitCode": "hall", "windowNo": "A03", "taskCode": "11150800MB1234567X3000114001000", "serviceTime": "'"$served"'" }' > /dev/null
answer=$(send POST "$service/invitations" '')
field url <<< "$answer"
field qrSvg <<< "$answer" > invitation.svg
field qrPng <<< "$answer" | base64 -d > invitation.png

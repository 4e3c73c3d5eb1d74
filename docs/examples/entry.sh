#!/usr/bin/env bash
# Registers a service and prints the address to which a portal would lead its visitor; signs with openssl, registers with curl.
#
#   HCP_SECRET=… docs/examples/entry.sh                      a service of just now
#   HCP_SECRET=… docs/examples/entry.sh PROJECT_NO NUMBER    one that is registered; calls nothing
#
# HCP_URL      where the application listens     http://localhost:8080
# HCP_CHANNEL  who leads visitors                demo-portal
# HCP_SECRET   the secret of that channel        (must be given)
# HCP_NOW      time of the service, ISO 8601     now; give it where the demo clock stands elsewhere
set -euo pipefail

url=${HCP_URL:-http://localhost:8080}
channel=${HCP_CHANNEL:-demo-portal}
secret=${HCP_SECRET:?Give the secret of the channel, see the output of bin/run}
key=$(printf %s "$secret" | od -An -v -tx1 | tr -d ' \n')

# sign METHOD TARGET TIME NONCE BODY
sign() {
  local digest
  digest=$(printf %s "$5" | openssl dgst -sha256 -r | cut -d' ' -f1)
  printf '%s\n%s\n%s\n%s\n%s' "$1" "$2" "$3" "$4" "$digest" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -r | cut -d' ' -f1
}

project=${1:-P-$(openssl rand -hex 6)}
number=${2:-1}
if [ $# -eq 0 ]; then
  served=$(TZ=Asia/Shanghai date -d "${HCP_NOW:-now}" +%Y-%m-%dT%H:%M:%S%:z)
  target=/api/v1/service-records/$project/$number
  body='{ "unitCode": "tax-online", "taskCode": "11150800MB7654321X2000201001000", "serviceTime": "'"$served"'" }'
  timestamp=$(date +%s)
  nonce=$(openssl rand -hex 16)
  curl --silent --show-error --fail-with-body -X PUT --data-binary "$body" -H 'Content-Type: application/json' -H "X-Hcp-Channel: $channel" \
    -H "X-Hcp-Timestamp: $timestamp" -H "X-Hcp-Nonce: $nonce" -H "X-Hcp-Signature: $(sign PUT "$target" "$timestamp" "$nonce" "$body")" \
    "$url$target" > /dev/null
fi

# What the portal does at each click: it needs no request to us.
expires=$(($(date +%s) + 300))
nonce=$(openssl rand -hex 16)
document='{"channel":"'"$channel"'","projectNo":"'"$project"'","serviceNumber":'"$number"',"channelKind":"PORTAL","expires":'"$expires"',"nonce":"'"$nonce"'"}'
printf '%s/r/entry?token=%s.%s\n' "$url" "$(printf %s "$document" | base64 -w0 | tr '+/' '-_' | tr -d =)" "$(sign GET /r/entry "$expires" "$nonce" "$document")"

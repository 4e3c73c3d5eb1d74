#!/usr/bin/env bash
# Serves somebody with two 事项 and hands the visit to an evaluator or terminal; signs with openssl, sends with curl.
#
#   HCP_SECRET=… docs/examples/hand-visit.sh DEVICE       and prints how the device stands
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
device=${1:?Give the id of the device, see /admin/devices}
project=P-$(openssl rand -hex 6)
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

send PUT "/api/v1/service-records/$project/1" \
  '{ "unitCode": "hall", "windowNo": "A03", "taskCode": "11150800MB1234567X3000114001000", "serviceTime": "'"$served"'" }' > /dev/null
send PUT "/api/v1/service-records/$project/2" \
  '{ "unitCode": "hall", "windowNo": "A03", "taskCode": "11150800MB1234567X3000115001000", "serviceTime": "'"$served"'" }' > /dev/null
send POST "/api/v1/devices/$device/visits" '{ "visitNo": "'"V-$project"'", "services": [ { "projectNo": "'"$project"'", "serviceNumber": 1 },
  { "projectNo": "'"$project"'", "serviceNumber": 2 } ] }'
echo

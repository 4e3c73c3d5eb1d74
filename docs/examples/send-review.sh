#!/usr/bin/env bash
# Signs one review with openssl, sends it with curl and prints the answer.
#
#   HCP_SECRET=… docs/examples/send-review.sh              a bad review of window A03 in the unit "hall"
#   HCP_SECRET=… docs/examples/send-review.sh review.json  the review in that file
#   HCP_SECRET=… docs/examples/send-review.sh -            the review on standard input
#
# HCP_URL      where the application listens     http://localhost:8080
# HCP_CHANNEL  who sends                         demo-window
# HCP_SECRET   the secret of that channel        (must be given)
# HCP_NOW      time of the review, ISO 8601      now; give it where the demo clock stands elsewhere
# HCP_COMMENT  what the reviewer says            a complaint about waiting
# HCP_ANONYMOUS  1: a reviewer without name      a person with a made-up name
# HCP_TARGET   request target                    /api/v1/reviews
# HCP_DRY_RUN  1: print the signed headers and the body, send nothing
set -euo pipefail

url=${HCP_URL:-http://localhost:8080}
channel=${HCP_CHANNEL:-demo-window}
secret=${HCP_SECRET:?Give the secret of the channel, see the output of bin/run}
target=${HCP_TARGET:-/api/v1/reviews}
comment=$(printf %s "${HCP_COMMENT:-排队两小时，态度差}" | sed 's/[\\"]/\\&/g')

# The service was eleven minutes before the review; both in the time zone of the law.
reviewed=$(date -d "${HCP_NOW:-now}" +%s)
iso() { TZ=Asia/Shanghai date -d "@$1" +%Y-%m-%dT%H:%M:%S%:z; }
day=$(TZ=Asia/Shanghai date -d "@$reviewed" +%Y%m%d)
unique=${HCP_UNIQUE:-$(openssl rand -hex 6)}

reviewer='{ "realName": true, "kind": "NATURAL_PERSON", "name": "王小明", "phone": "13800138000" }'
[ -z "${HCP_ANONYMOUS:-}" ] || reviewer='{ "realName": false }'

review() {
  cat <<JSON
{ "channelReviewNo": "W-$day-$unique", "channelKind": "WINDOW_DEVICE", "kind": "REVIEW",
  "serviceRecord": { "projectNo": "P-$day-$unique", "serviceNumber": 1, "unitCode": "hall", "windowNo": "A03", "officerId": "E1024",
                     "taskCode": "11150800MB1234567X3000114001000", "taskName": "不动产转移登记", "serviceTime": "$(iso $((reviewed - 660)))" },
  "satisfaction": "VERY_DISSATISFIED", "normCodes": ["115"], "comment": "$comment",
  "reviewedAt": "$(iso "$reviewed")",
  "reviewer": $reviewer }
JSON
}

body=$(mktemp)
trap 'rm -f "$body"' EXIT
case "${1:-}" in
  '') review > "$body" ;;
  -) cat > "$body" ;;
  *) cat -- "$1" > "$body" ;;
esac

# What is signed: method, request target, timestamp, nonce and the digest of the body, one to a line.
timestamp=${HCP_TIMESTAMP:-$(date +%s)}
nonce=${HCP_NONCE:-$(openssl rand -hex 16)}
digest=$(openssl dgst -sha256 -r "$body" | cut -d' ' -f1)
key=$(printf %s "$secret" | od -An -v -tx1 | tr -d ' \n')
signature=$(printf '%s\n%s\n%s\n%s\n%s' POST "$target" "$timestamp" "$nonce" "$digest" \
  | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -r | cut -d' ' -f1)

headers=(-H 'Content-Type: application/json' -H "X-Hcp-Channel: $channel" -H "X-Hcp-Timestamp: $timestamp" -H "X-Hcp-Nonce: $nonce"
  -H "X-Hcp-Signature: $signature")
if [ -n "${HCP_DRY_RUN:-}" ]; then
  for header in "${headers[@]}"; do [ "$header" = -H ] || printf '%s\n' "$header"; done
  cat "$body"
  exit
fi
curl --silent --show-error --write-out '\n%{http_code}\n' --data-binary "@$body" "${headers[@]}" "$url$target"

#!/usr/bin/env bash
# Sends one rated call of a hotline, signed, and prints the answer. Settings as in send-review.sh.
#
#   HCP_SECRET=… docs/examples/rate-call.sh            key 5 (非常不满意 by table 12366-1) after a call
#   HCP_SECRET=… docs/examples/rate-call.sh SMS 1      digit 1 by short message
#
# HCP_CHANNEL  who sends            demo-hotline
# HCP_CALL     id of the call       a new one
# HCP_TABLE    table of digits      12366-1
set -euo pipefail

rated=$(date -d "${HCP_NOW:-now}" +%s)
iso() { TZ=Asia/Shanghai date -d "@$1" +%Y-%m-%dT%H:%M:%S%:z; }
call=${HCP_CALL:-12366-$(TZ=Asia/Shanghai date -d "@$rated" +%Y%m%d)-$(openssl rand -hex 6)}

HCP_CHANNEL=${HCP_CHANNEL:-demo-hotline} exec "$(dirname "$0")/send-review.sh" - <<JSON
{ "callId": "$call", "means": "${1:-KEY}", "digit": "${2:-5}", "table": "${HCP_TABLE:-12366-1}",
  "calledAt": "$(iso $((rated - 300)))", "ratedAt": "$(iso "$rated")", "unitCode": "tax-hall", "taskName": "个人所得税咨询" }
JSON

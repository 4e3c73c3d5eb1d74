#!/usr/bin/env python3
"""Signs one review, sends it and prints the answer and its status. Python 3.8 or later, standard library only.

    HCP_SECRET=… python3 docs/examples/send_review.py

HCP_URL      where the application listens     http://localhost:8080
HCP_CHANNEL  who sends                         demo-window
HCP_SECRET   the secret of that channel        (must be given)
HCP_NOW      time of the review, ISO 8601      now; give it where the demo clock stands elsewhere
HCP_COMMENT  what the reviewer says            a complaint about waiting
HCP_UNIQUE   what the numbers end with         random; give it to send the same review again
"""
import hashlib
import hmac
import json
import os
import secrets
import sys
import time
import urllib.error
import urllib.request
from datetime import datetime, timedelta, timezone


def sign(secret, method, target, timestamp, nonce, body):
    """Five lines: method, request target, timestamp, nonce and the digest of the body's bytes."""
    signed = "\n".join([method, target, timestamp, nonce, hashlib.sha256(body).hexdigest()])
    return hmac.new(secret.encode("utf-8"), signed.encode("utf-8"), hashlib.sha256).hexdigest()


def send(url, channel, secret, method, target, body):
    """What to copy: signs and sends any request of the interface; answers status and text."""
    timestamp = str(int(time.time()))
    nonce = secrets.token_hex(16)
    request = urllib.request.Request(url + target, data=body, method=method, headers={
        "Content-Type": "application/json",
        "X-Hcp-Channel": channel,
        "X-Hcp-Timestamp": timestamp,
        "X-Hcp-Nonce": nonce,
        "X-Hcp-Signature": sign(secret, method, target, timestamp, nonce, body),
    })
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.read().decode("utf-8")
    except urllib.error.HTTPError as refused:  # the body says what to correct
        return refused.code, refused.read().decode("utf-8")


def review():
    """A bad review of a service that was given eleven minutes before, by a made-up person."""
    zone = timezone(timedelta(hours=8))
    given = os.environ.get("HCP_NOW")
    reviewed = (datetime.fromisoformat(given.replace("Z", "+00:00")) if given else datetime.now(zone)).astimezone(zone).replace(microsecond=0)
    number = reviewed.strftime("%Y%m%d-") + os.environ.get("HCP_UNIQUE", secrets.token_hex(6))
    return {
        "channelReviewNo": "W-" + number, "channelKind": "WINDOW_DEVICE", "kind": "REVIEW",
        "serviceRecord": {
            "projectNo": "P-" + number, "serviceNumber": 1, "unitCode": "hall", "windowNo": "A03", "officerId": "E1024",
            "taskCode": "11150800MB1234567X3000114001000", "taskName": "不动产转移登记",
            "serviceTime": (reviewed - timedelta(minutes=11)).isoformat(),
        },
        "satisfaction": "VERY_DISSATISFIED", "normCodes": ["115"], "comment": os.environ.get("HCP_COMMENT", "排队两小时，态度差"),
        "reviewedAt": reviewed.isoformat(),
        "reviewer": {"realName": True, "kind": "NATURAL_PERSON", "name": "王小明", "phone": "13800138000"},
    }


def main():
    secret = os.environ.get("HCP_SECRET") or sys.exit("Give the secret of the channel in HCP_SECRET, see the output of bin/run")
    status, text = send(os.environ.get("HCP_URL", "http://localhost:8080"), os.environ.get("HCP_CHANNEL", "demo-window"), secret,
                        "POST", "/api/v1/reviews", json.dumps(review(), ensure_ascii=False).encode("utf-8"))
    print(text)
    print(status)
    return 0 if status < 300 else 1


if __name__ == "__main__":
    sys.exit(main())

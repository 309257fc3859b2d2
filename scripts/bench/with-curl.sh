#!/usr/bin/env bash
# What the action does, done with curl as Neon's documentation shows it: enable auth, trust domains, sign
# users up. $API ends with the branch; the sign-ups are as fast as the service's limit allows.
set -euo pipefail

curl=(curl --silent --show-error --header 'content-type: application/json')
neon=("${curl[@]}" --fail --header "authorization: Bearer $KEY")

answer=$("${neon[@]}" "$API/auth" --data '{"auth_provider": "better_auth"}')
base_url=$(sed 's/.*"base_url":"\([^"]*\)".*/\1/' <<<"$answer")
for domain in $DOMAINS; do
  "${neon[@]}" "$API/auth/domains" --output /dev/null \
    --data "{\"domain\": \"$domain\", \"auth_provider\": \"better_auth\"}"
done
for email in $EMAILS; do
  while
    read -r status seconds < <("${curl[@]}" "$base_url/sign-up/email" --output /dev/null \
      --write-out '%{http_code} %header{x-retry-after}\n' \
      --data "{\"email\": \"$email\", \"name\": \"$email\", \"password\": \"$PASSWORD\"}")
    [ "$status" = 429 ]
  do
    sleep "$seconds"
  done
  [ "$status" = 200 ]
done

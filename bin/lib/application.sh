# Sourced by the commands that start the application: builds it where it is out of date, and unpacks it for quick starts.

runtime=engine-app/target/runtime
encoding=(-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8)
# A demonstration starts often and works little: the quick compiler alone takes far less processor time to get going.
quick=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC)

application() { find engine-app/target -maxdepth 1 -name 'haochaping-engine-app-*.jar' 2> /dev/null | head -n 1; }

# Folders count as well: theirs is the time of the last deletion.
is_current() {
  [[ -n "$1" ]] && [[ -z "$(find pom.xml */pom.xml processes/src/main forms connectors/src/main engine-app/src/main \
    \( -name target -o -name node_modules \) -prune -o -newer "$1" -print -quit)" ]]
}

# unpack JAR JAVA-OPTION...: the jar unpacked beside a class archive that a first start of it has filled: half the processor time of the jar
# alone. The archive holds for the very path and collector that it was made with.
unpack() {
  rm -rf "$runtime"
  "$java" -Djarmode=tools -jar "$1" extract --destination "$runtime" > /dev/null
  local trial status=0
  trial=$(mktemp -d)
  HCP_DATA_DIR=$trial SPRING_PROFILES_ACTIVE=demo SPRING_DATASOURCE_URL="jdbc:h2:mem:prepare;DB_CLOSE_DELAY=-1" \
    SPRING_DATASOURCE_USERNAME=sa SPRING_DATASOURCE_PASSWORD='' "$java" "${@:2}" -XX:ArchiveClassesAtExit="$runtime/classes.jsa" \
    -Dspring.context.exit=onRefresh -jar "$runtime"/*.jar > "$trial/log" 2>&1 || status=$?
  [[ $status == 0 ]] || say "no class archive could be made (the application starts without it): $(tail -n 1 "$trial/log")"
  rm -rf "$trial"
  touch "$runtime/complete"
}

# prepare_application JAVA-OPTION...: those that it will be started with
prepare_application() {
  require_java
  java=$(java_command)
  if ! is_current "$(application)"; then
    require_build_tools
    say "building (a first build fetches what it needs and takes some minutes)"
    mvn -B -ntp -q -DskipTests package || die "the build failed, see above."
  fi
  if [[ ! "$runtime/complete" -nt "$(application)" ]]; then
    say "preparing quick starts (once after each build)"
    unpack "$(application)" "$@"
  fi
}

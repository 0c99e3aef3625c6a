# Runs a PostgreSQL server for as long as standard input is open, as the user that the server runs as.
#
# The other end of standard input is held by the program that started this, and by nothing else. So it ends when that
# program closes it and when that program dies, by whatever signal, and in both cases the server is shut down and, if
# nothing is to be kept, its files are removed. File descriptor 3 is the directory, 4 the lock on it: everything started
# here inherits both, so the lock is free only when the last process is gone.
#
# $1 the directory's path, $2 the path to reach it by from here, $3 whether to keep it (yes or no), $4 where the binaries
# are, $5 the superuser's name; then postgres's arguments.

path=$1 dir=$2 keep=$3 bin=$4 user=$5
shift 5
umask 077
exec 5<&0 </dev/null

# run COMMAND...: the command, interrupted when the lifeline ends. A shell starts a background command with SIGINT
# ignored, so the signal is lost on one that has not yet set its handlers: it is repeated until the command is gone.
run() {
	"$@" 5<&- &
	child=$!
	{
		read -r _ <&5
		while kill -INT "$child"; do sleep 0.05; done
	} 2>/dev/null &
	watcher=$!
	wait "$child"
	status=$?
	kill "$watcher" 2>/dev/null
	return "$status"
}

status=0
if [ ! -e "$dir/data" ]; then
	sync=
	[ "$keep" = yes ] || sync=--no-sync
	# Under another name first: what an interrupted initdb leaves must not pass for a database.
	rm -rf -- "$dir/data.new"
	run "$bin/initdb" $sync --no-instructions --pgdata="$dir/data.new" --username="$user" --pwfile="$dir/password" \
		--auth=scram-sha-256 --encoding=UTF8 --locale=C >/dev/null &&
		mv -- "$dir/data.new" "$dir/data" || status=1
fi
if [ "$status" = 0 ]; then
	run "$bin/postgres" -D "$dir/data" "$@"
	status=$?
fi
if [ "$keep" = no ]; then
	rm -rf -- "$dir"/*
	rmdir -- "$path" 2>/dev/null # fails where only its owner may, who then does
fi
exit "$status"

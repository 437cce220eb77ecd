#!/usr/bin/env bash
# Sets up a Slurm of one node on this machine, for a trial of docs/batch/slurm.sbatch: slurmctld, slurmd and munge from
# Debian. Needs to be root. `slurm-setup.sh stop` ends the three again.
set -euo pipefail

state=/tmp/paperparse-slurm
mkdir -p "$state"

if [ "${1:-}" = stop ]; then
  for name in slurmd slurmctld munged; do
    [ ! -f "$state/$name.pid" ] || kill "$(cat "$state/$name.pid")" || true
  done
  exit
fi

command -v slurmctld slurmd munged > /dev/null || apt-get install -y -qq slurm-wlm munge
mkdir -p "$state"/{spool,ctld} /etc/slurm /run/munge
host=$(hostname -s)
cat > /etc/slurm/slurm.conf << CONF
ClusterName=trial
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
StateSaveLocation=$state/ctld
SlurmdSpoolDir=$state/spool
SlurmctldPidFile=$state/slurmctld.pid
SlurmdPidFile=$state/slurmd.pid
SlurmctldLogFile=$state/slurmctld.log
SlurmdLogFile=$state/slurmd.log
ProctrackType=proctrack/pgid
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
ReturnToService=2
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
KillWait=5
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=$(free -m | awk '/^Mem/ {print int($2 * 0.8)}') State=UNKNOWN
PartitionName=main Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
printf 'CgroupAutomount=no\n' > /etc/slurm/cgroup.conf

[ -s /etc/munge/munge.key ] || dd if=/dev/urandom of=/etc/munge/munge.key bs=1024 count=1 status=none
chown -R munge: /etc/munge /run/munge /var/lib/munge /var/log/munge
chmod 400 /etc/munge/munge.key
chmod 755 /run/munge
runuser -u munge -- /usr/sbin/munged --force
cp /run/munge/munged.pid "$state/munged.pid"
slurmctld
slurmd
for _ in $(seq 60); do
  if sinfo --noheader --states=idle 2> /dev/null | grep -q .; then sinfo; exit; fi
  sleep 0.5
done
echo "the node does not come up; see $state/*.log" >&2
tail -5 "$state"/*.log >&2
exit 1

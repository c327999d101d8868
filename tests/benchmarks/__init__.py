"""What the SDK costs, compared with the official package and with bare httpx doing the same work.

    python -m tests.benchmarks                    everything, in a quarter of an hour
    python -m tests.benchmarks --quick            fewer rounds
    python -m tests.benchmarks --rows create      only the rows whose name contains "create"
    python -m tests.benchmarks --json out.json    the figures for a program

How to read the table. *Floor* is httpx and the json module without any SDK. Figures are CPU time of the
client process, so what the server does and how long the network waits do not count; memory rows say so.
*Ratio* is ours by the floor; it carries over to other machines, the absolute figures do not. *Target* is the
ratio to reach, or an absolute figure where no floor exists. Two figures that differ by less than 5 % are the
same. The generator and the sizes have no floor, nor has what the official package takes minutes for.

How it is measured. Each of the three is installed in an environment of its own below `.cache/bench`, with
compiled bytecode: ours as a wheel built from this checkout. One server process, as light as possible, answers
all of them. Runs alternate (floor, official, ours, floor, ...). On a shared machine the same work costs up to
twice the CPU time while others use the core or its caches, in spells of a second, on one core longer than on
another. So the processes that are compared stay on the same core, the ratio is the median of the ratios of
neighbouring samples, and an absolute figure is the first quartile. Where a process happens to have its memory
is worth some 5 % as long as it lives: each row is measured in six processes of each, a slow one in fewer.
Every run also returns what it read, and all must have read the same.

`make test` does not run this: it needs the package registry.
"""

"""The network. Imports torch and never Qt; reached only by starting its worker by name."""

import os

# Torch's threads wait for each other after every layer. Waiting by spinning, as they do unless told
# otherwise before torch is imported, makes one film take many times as long on a computer whose cores
# are busy with something else.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
# The same for Intel's OpenMP, which torch brings on Windows.
os.environ.setdefault("KMP_BLOCKTIME", "0")

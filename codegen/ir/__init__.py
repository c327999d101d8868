"""The Python API as frozen values, decided and not yet spelled. Imports nothing but `attrs`."""

"""Fuzzing: targets with their invariants, seeds, the runner (`make fuzz`), the replay in the tests.

One module per target family; its docstring lists what is asserted of every input.
"""

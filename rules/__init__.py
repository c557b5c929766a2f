"""What an editor maintains: data rules in TOML, knowledge in knowledge/."""

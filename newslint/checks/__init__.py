"""Rules that compute, one file each, in family folders; found by a folder scan."""

"""Nightly exports for accounting."""

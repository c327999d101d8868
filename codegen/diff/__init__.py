"""What changes between two APIs, and whom it breaks. Compares built APIs; renders nothing."""

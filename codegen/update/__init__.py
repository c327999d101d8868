"""A newer document of the vendor's, with the words and corrections of the description that we have."""

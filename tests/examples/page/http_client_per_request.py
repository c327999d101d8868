client.with_options(http_client=DefaultHttpxClient(...))

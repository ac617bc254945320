"""The hours that the buyer promises its own customers, against those that a vendor offers.

`kept` says how much of the promise is kept, `losses` what is lost of it, `picture` draws a typical week.
"""

"""The order desk: takes orders, reserves stock, writes invoices."""

package org.example.storefront.catalog;

/** Something to sell; the price in cents. */
public record Product(long id, String name, long price) {}

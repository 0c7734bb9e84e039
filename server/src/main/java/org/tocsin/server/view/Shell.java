package org.tocsin.server.view;

/**
 * What every page has around its content.
 *
 * @param title for the browser's tab
 * @param here which part of the page is open: overview, reports, read or sites
 * @param asOf the day on which the page stands, in words
 */
public record Shell(String title, String here, String asOf) {}

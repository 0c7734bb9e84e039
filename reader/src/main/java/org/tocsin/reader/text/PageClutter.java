package org.tocsin.reader.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes away what is around an article: scripts, menus, adverts, cookie banners, links to other stories. It goes by the
 * element, its role, and the words of its class and id. Nothing that holds a heading of the first order, the article
 * itself, or most of the page's text, is taken.
 */
final class PageClutter {
    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "footer",
            "form",
            "button",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "select",
            "dialog",
            "figcaption",
            "menu",
            "input",
            "textarea",
            "video",
            "audio");

    private static final Set<String> ROLES =
            Set.of("navigation", "complementary", "contentinfo", "dialog", "alertdialog", "banner", "search", "menu");

    private static final Set<String> WORDS = Set.of(
            "ad",
            "ads",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "sponsored",
            "promo",
            "promoted",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "newsletter",
            "subscribe",
            "subscription",
            "paywall",
            "related",
            "recommended",
            "recommendations",
            "trending",
            "popular",
            "mostread",
            "share",
            "sharing",
            "social",
            "sidebar",
            "breadcrumb",
            "breadcrumbs",
            "comments",
            "popup",
            "modal",
            "outbrain",
            "taboola",
            "menu",
            "navbar",
            "pagination",
            "tags",
            "signup",
            "teaser",
            "teasers",
            "caption",
            "readmore",
            "hidden");

    private static final Pattern WORD_BREAK = Pattern.compile("[^a-z]+");

    /** How often an element's text is weighed against the page's; each time costs a walk through it. */
    private static final int MAX_WEIGHINGS = 30;

    private final int pageChars;
    private int weighings;

    private PageClutter(int pageChars) {
        this.pageChars = pageChars;
    }

    static void remove(Document page) {
        new PageClutter(BlockText.of(page.body()).length()).removeFrom(page.body());
    }

    private void removeFrom(Element body) {
        List<Element> open = new ArrayList<>(List.of(body));
        while (!open.isEmpty()) {
            Element parent = open.removeLast();
            Set<Element> clutter = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Element child : parent.children()) {
                if (isClutter(child)) clutter.add(child);
                else open.add(child);
            }
            if (!clutter.isEmpty()) keepOthers(parent, clutter);
        }
    }

    /** All at once, since jsoup moves and renumbers all later siblings for each single removal. */
    private static void keepOthers(Element parent, Set<Element> clutter) {
        List<Node> kept = new ArrayList<>(parent.childNodes());
        kept.removeIf(clutter::contains);
        parent.empty().appendChildren(kept);
    }

    private boolean isClutter(Element e) {
        if (TAGS.contains(e.normalName())) return !e.normalName().equals("form") || !holdsArticle(e);
        return isMarked(e) && !isArticle(e) && !holdsArticle(e) && !holdsMostText(e);
    }

    private boolean holdsMostText(Element e) {
        return weighings++ < MAX_WEIGHINGS && BlockText.of(e).length() > pageChars * 0.6;
    }

    private static boolean isMarked(Element e) {
        return ROLES.contains(e.attr("role").toLowerCase(Locale.ROOT))
                || isInvisible(e)
                || hasWord(e.attr("class"))
                || hasWord(e.attr("id"));
    }

    private static boolean isInvisible(Element e) {
        if (e.hasAttr("hidden") || e.attr("aria-hidden").equals("true")) return true;
        String style = e.attr("style");
        return style.length() < 500
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private static boolean hasWord(String names) {
        if (names.isEmpty() || names.length() > 500) return false;
        return WORD_BREAK.splitAsStream(names.toLowerCase(Locale.ROOT)).anyMatch(WORDS::contains);
    }

    private static boolean isArticle(Element e) {
        return e.normalName().equals("article") || e.normalName().equals("main");
    }

    private static boolean holdsArticle(Element e) {
        return e.selectFirst("h1, article, main") != null;
    }
}

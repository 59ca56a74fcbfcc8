/**
 * Pages: what a handler returns, what stands around it, what a refusal looks like.
 *
 * <h2>Answers</h2>
 *
 * A handler returns an {@link se.skyddsnat.web.Answer}: a record that is a {@link se.skyddsnat.web.Page} (shown by the
 * template {@code src/main/jte/<module>/<SimpleName>.jte} in the layout), {@link se.skyddsnat.web.SeeOther} (303, with a
 * notice for the next page) or {@link se.skyddsnat.web.Saved} (the answer to a draft that saved itself). A form that is
 * wrong is the same page again with {@link se.skyddsnat.web.Errors} (422) and what was typed. What is not done at all
 * is a {@link se.skyddsnat.web.Refusal}; what may not be seen and what is not there are one page, byte for byte.
 *
 * <h2>Words</h2>
 *
 * {@link se.skyddsnat.web.Texts} holds every text in Swedish and English, {@link se.skyddsnat.web.Formats} writes dates,
 * times and numbers. The language is Swedish unless the user chose English.
 *
 * <h2>Components</h2>
 *
 * Called as {@code @template.web.Name(parameter = value)}; what has a value here may be left out, blocks of HTML are
 * {@code Content}. The empty string stands for nothing. A page prints one heading of the first rank: by {@code Heading},
 * {@code Panel}, or a field with {@code heading = true}.
 *
 * <pre>
 * PostForm(String action, Content content, String autosave = "", String id = "", String css = "", boolean upload = false)
 * TextField(String name, String label, String value = "", Errors errors = none, String hint = "", boolean heading = false,
 *     String type = "text", int width = 0 [2 3 4 5 10 20 30], String inputmode = "", String autocomplete = "off",
 *     boolean spellcheck = false)
 * TextArea(name, label, value, errors, hint, heading, int rows = 6, int limit = 0)
 * Radios(name, legend, List&lt;Option&gt; options, value, errors, hint, heading, boolean inline = false,
 *     boolean small = false, String revealedBy = "", Content revealed = null)
 * Checkboxes(name, legend, options, Collection&lt;String&gt; values = List.of(), errors, hint, heading, small, revealedBy,
 *     revealed)
 * FileField(name, label, errors, hint, String accept = "") in a form with upload = true
 * DateField(name, legend, DateText value = empty, errors, hint, heading)
 * Select(name, label, options, value, errors, hint, heading, boolean blank = true)
 * Submit(String label, String name = "", String value = "", boolean secondary = false, boolean warning = false,
 *     String action = "")
 * LinkButton(label, href, boolean secondary = false, boolean start = false)    Buttons(Content content)
 * BackLink(href, label = "")    Heading(text, caption = "")    Panel(title, Content content = null)
 * SummaryList(List&lt;Fact&gt; facts)    SummaryCard(title, Content content, Content actions = null)
 * TaskList(List&lt;Task&gt; tasks, String id = "task")
 * Worklist(Grid grid, boolean captionHidden = false)    Table(Grid grid, boolean captionHidden = false)
 * Tag(text, Tone tone = GREY)    Warning(text)    Inset(Content content)    Phone(number)
 * Details(summary, Content content, boolean open = false)    Card(title, Content content, Tone tone = GREY)
 * WhatHappens(List&lt;Step&gt; steps, title = "", you = "")    Timeline(List&lt;Happening&gt; happenings, title = "", empty = "")
 * Notification(text, boolean success = false)    EmergencyStrip()
 * IdentityBar(title, List&lt;String&gt; facts = List.of(), List&lt;Label&gt; labels = List.of(), Content actions = null)
 * SubNavigation(label, List&lt;MenuItem&gt; items)    Columns(Content main, Content aside)
 * Doors(Content content) around Door(label, href, text)    Ways(List&lt;MenuItem&gt; ways) to the next page of a long list
 * </pre>
 *
 * The layout places ErrorSummary, Notification, Header, Footer, ExitButton and SessionDialog by itself.
 *
 * <h2>What other modules offer it</h2>
 *
 * A principal that is a {@link se.skyddsnat.web.Visitor}, menus ({@link se.skyddsnat.web.MenuSource}), one
 * {@link se.skyddsnat.web.Masthead}. Whoever builds the filter chain calls {@link se.skyddsnat.web.SecurityHeaders}.
 * {@link se.skyddsnat.web.Refused} is published for the log.
 *
 * <p>Owns schema {@code framework}: sessions. Style and scripts lie under {@code /assets/<hash>/}; every page works without
 * scripts.
 */
@NullMarked
@ApplicationModule(displayName = "Web", allowedDependencies = "db")
package se.skyddsnat.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

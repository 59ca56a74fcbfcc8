package se.skyddsnat.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The program's own facades a second time, with a clock that stands in the past: what the demo tells has happened goes
 * the same way as everything else, and the program's clock cannot be moved by anybody.
 */
final class Past implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final StoryClock clock = new StoryClock();

    Past(ApplicationContext program) {
        context.setParent(program);
        context.registerBean("storyClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
        context.scan(
                "se.skyddsnat.audit",
                "se.skyddsnat.access",
                "se.skyddsnat.instrument",
                "se.skyddsnat.concern",
                "se.skyddsnat.casework",
                "se.skyddsnat.investigation",
                "se.skyddsnat.consultation",
                "se.skyddsnat.intervention",
                "se.skyddsnat.measures");
        context.addBeanFactoryPostProcessor(Past::onlyWhatIsAskedFor);
        context.refresh();
    }

    <T> T facade(Class<T> type) {
        return context.getBean(type);
    }

    void goTo(Instant moment) {
        clock.goTo(moment);
    }

    @Override
    public void close() {
        context.close();
    }

    private static void onlyWhatIsAskedFor(ConfigurableListableBeanFactory beans) {
        Stream.of(beans.getBeanDefinitionNames()).map(beans::getBeanDefinition).forEach(bean -> bean.setLazyInit(true));
    }
}
